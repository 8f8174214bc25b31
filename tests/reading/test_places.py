"""Where a server may send us."""

import pytest

from tui.reading.places import behind_proxy, is_public


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:220::1", True),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("100.64.0.1", False),
        ("::ffff:10.0.0.1", False),
    ],
)
def test_a_server_may_send_us_to_the_open_internet(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(("name", "proxied"), [("https_proxy", True), ("all_proxy", True), ("no_proxy", False)])
def test_a_proxy_finds_servers_itself(name: str, proxied: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for known in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(known, raising=False)
        monkeypatch.delenv(known.upper(), raising=False)
    monkeypatch.setenv(name, "http://proxy.example:3128")

    assert behind_proxy() is proxied
