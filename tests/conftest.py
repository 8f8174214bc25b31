"""What holds for every test."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# No test asserts a time: on a busy machine a first call may take long.
settings.register_profile("timeless", deadline=None)
# For a longer search, by `--hypothesis-profile=long`.
settings.register_profile("long", deadline=None, max_examples=3_000, suppress_health_check=list(HealthCheck))
settings.load_profile("timeless")


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Folders for config and state that are nobody's, and a tour that was seen."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("HOME", str(home))
        patch.delenv("TEXTUAL_THEME", raising=False)
        patch.delenv("TEXTUAL_ANIMATIONS", raising=False)

        from tui.app.state import State, state_file, write_state

        write_state(state_file(), State(toured=True))
        yield


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Long texts and bytes made by a test go by their argument's name: an id is there to be read, and the same on every run."""
    return argname if isinstance(val, (str, bytes)) and len(val) > 60 else None
