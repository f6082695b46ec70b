"""What this computer remembers, through a real file."""

from pathlib import Path

import pytest

from desktop_app.settings import HOME_VARIABLE, Settings, SettingsFile, settings_path


def test_what_is_changed_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "cai-dat.json"
    SettingsFile(path).change(theme="dark", recent=("D:/sổ.somamnon",), person="Nguyễn Thị Hoà")
    assert SettingsFile(path).read() == Settings(theme="dark", recent=("D:/sổ.somamnon",), person="Nguyễn Thị Hoà")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"theme": 3, "scale": true, "recent": [1]}', '{"theme": "pink"}']
)
def test_a_damaged_file_gives_the_defaults(text: str, tmp_path: Path) -> None:
    path = tmp_path / "cai-dat.json"
    path.write_text(text, encoding="utf-8")
    assert SettingsFile(path).read() == Settings()


def test_what_is_sound_in_a_damaged_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "cai-dat.json"
    path.write_text('{"scale": 125, "theme": "pink", "unknown": 1}', encoding="utf-8")
    assert SettingsFile(path).read() == Settings(scale=125)


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    settings = SettingsFile(tmp_path / "a file" / "cai-dat.json")
    assert settings.change(theme="dark").theme == "dark"
    assert settings.read().theme == "dark"


def test_the_environment_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "stick"))
    assert settings_path(tmp_path).parent == tmp_path / "stick"
    monkeypatch.delenv(HOME_VARIABLE)
    assert settings_path(tmp_path).parent == tmp_path
