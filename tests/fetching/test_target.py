import pytest

from onrecord.errors import InputError
from onrecord.fetching.target import Target, target_of


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://bell.example.org/a", Target("https", "bell.example.org", 443, "/a")),
        ("http://Bell.Example.org.:80", Target("http", "bell.example.org", 80, "/")),
        ("HTTPS://bell.example.org?q=1#part", Target("https", "bell.example.org", 443, "/?q=1")),
        ("https://bücher.example.org/é ü".replace(" ", "%20"), None),
        ("http://1.1.1.1/a", Target("http", "1.1.1.1", 80, "/a")),
        ("http://[2606:4700:4700::1111]/a", Target("http", "2606:4700:4700::1111", 80, "/a")),
    ],
)
def test_the_parts_of_an_address(url: str, target: Target | None) -> None:
    assert target_of(url) == (target or Target("https", "xn--bcher-kva.example.org", 443, "/%C3%A9%20%C3%BC"))


def test_the_host_header_has_brackets_and_only_a_port_of_its_own() -> None:
    assert target_of("https://[2606:4700:4700::1111]/a").url == "https://[2606:4700:4700::1111]/a"
    assert target_of("http://bell.example.org:443/a").authority == "bell.example.org:443"


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://localhost/",
            "http://localhost./",
            "http://LOCALHOST/",
            "http://a.localhost/",
            "http://printer.local/",
        ),
        *("http://intranet/", "http://metadata.google.internal/", "http://router.lan/", "http://x.home.arpa/"),
        *("http://127.0.0.1/", "http://127.0.0.1./", "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/"),
        *("http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/"),
        *("http://[fe80::1%25eth0]/", "http://[fe80::1%eth0]/", "http://[::]/", "http://0.0.0.0/"),
        *("http://\uff11\uff12\uff17.0.0.1/", "http://127\u30020\u30020\u30021/", "http://\u24d5ocalhost/"),
    ],
)
def test_what_is_not_public_is_told(url: str) -> None:
    with pytest.raises(InputError, match=r"no address of the public internet|broken address|no name of a host"):
        target_of(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("file:///etc/passwd", "only addresses that begin"),
        ("ftp://bell.example.org/a", "only addresses that begin"),
        ("gopher://bell.example.org/", "only addresses that begin"),
        ("data:text/plain,762", "only addresses that begin"),
        ("story.txt", "only addresses that begin"),
        ("", "only addresses that begin"),
        ("https:///a", "no name of a host"),
        ("https://nora:secret@bell.example.org/", "before the @"),
        ("https://bell.example.org@10.0.0.1/", "before the @"),
        ("https://bell.example.org:8080/", "port 8080"),
        ("https://bell.example.org:22/", "port 22"),
        ("https://bell.example.org:0/", "port 0"),
        ("https://bell.example.org:99999/", "broken address"),
        ("https://bell.example.org:a/", "broken address"),
        ("https://[::1/", "broken address"),
        ("http://2130706433/", "broken address"),
        ("http://0x7f000001/", "broken address"),
        ("http://0x7f.0.0.0x1/", "broken address"),
        ("http://0177.0.0.01/", "broken address"),
        ("http://127.1/", "broken address"),
        ("http://1.1.1.1.1/", "broken address"),
        ("http://256.1.1.1/", "broken address"),
        ("http://bell..example.org/", "no name of a host"),
        ("http://-bell.example.org/", "no name of a host"),
        ("http://" + "a" * 64 + ".org/", "no name of a host"),
        ("http://" + "a." * 200 + "org/", "no name of a host"),
        ("http://" + "é" * 500 + ".org/", "no name of a host"),
        ("http://bell.example.org/a b", "spaces"),
        ("http://bell.example.org\\@10.0.0.1/", "backslashes"),
        ("http://bell.example.org/\r\nX: 1", "control characters"),
        ("http://bell.example.org/" + "a" * 3000, "over 2000 characters"),
    ],
)
def test_what_is_not_fetched_is_refused_in_one_short_line(url: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as met:
        target_of(url)
    assert len(str(met.value)) < 250
