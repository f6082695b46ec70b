"""Forms as data: reads XLSForms, checks them, freezes them, and keeps their versions."""
