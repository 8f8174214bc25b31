"""Where the decisions about a pair of articles are kept."""

from __future__ import annotations

from pathlib import Path

from tui.review.places import places


def test_where_decisions_are_kept(tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.touch()
    two.touch()
    data = tmp_path / "data"
    assert places([str(one), str(two)], data_folder=data)[0] == tmp_path / "one.two.review.json"
    assert places([str(one), str(two)], data_folder=data)[1].parent == data
    assert places(["-", str(two)], data_folder=data)[0].parent == tmp_path
    (away,) = places(["https://news.example/ferry?id=1", "@clipboard"], data_folder=data)
    assert away.parent == data
    assert away.name.startswith("ferry-id-1.clipboard.")
    assert places([str(one), str(two)], tmp_path / "mine.json", data_folder=data) == (tmp_path / "mine.json",)
