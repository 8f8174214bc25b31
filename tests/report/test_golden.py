"""Every format of the sample comparison is what its golden file says."""

import pytest

from tests.report.golden import FOLDER, golden_files


@pytest.mark.parametrize("name", golden_files())
def test_report_is_as_in_its_golden_file(name: str) -> None:
    assert golden_files()[name] == (FOLDER / name).read_bytes().decode(), "if meant: python -m tests.report.golden"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(golden_files())
