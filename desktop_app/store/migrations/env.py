"""What Alembic runs for every migration: the open transaction that ``upgrade`` hands over."""

from alembic import context

from desktop_app.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
