"""The README's picture can be made again."""

from tests.picture.make import draw


async def test_the_picture_shows_both_articles() -> None:
    picture = (await draw()).replace("&#160;", " ")
    assert picture.startswith("<svg")
    assert "453 words" in picture
    assert "396 words" in picture
