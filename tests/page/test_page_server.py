"""Who may come in to the page, and what it gives; over a real socket, on loopback."""

import http.client
import json
import threading
from dataclasses import replace

import pytest

from fabula.page import Desk, PageServer
from fabula.page.assets import all_assets

TOKEN = "a-token-for-this-test"


@pytest.fixture
def desk(boathouse, source):
    return Desk(boathouse, source, None)


@pytest.fixture
def server(desk):
    with PageServer(desk, token=TOKEN) as server:
        thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01), daemon=True)
        thread.start()
        yield server
        server.shutdown()


@pytest.fixture
def ask(server):
    """Send a request as our own page would; headers of the test's own come on top, None takes one away."""

    def send(method, path, body=None, **headers):
        host = f"127.0.0.1:{server.gate.port}"
        own = {"Host": host, "Cookie": server.gate.cookie.partition(";")[0]}
        if method == "POST":
            own |= {"Origin": f"http://{host}", "Content-Type": "application/json"}
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection = http.client.HTTPConnection("127.0.0.1", server.gate.port, timeout=10)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        content = b"" if body is None else json.dumps(body).encode()
        for name, value in own.items():
            if value is not None:
                connection.putheader(name, value)
        if method == "POST":
            connection.putheader("Content-Length", str(len(content)))
        connection.endheaders(content)
        answer = connection.getresponse()
        answer.content = answer.read()
        connection.close()
        return answer

    return send


def test_the_server_listens_on_this_machine_alone(server):
    assert server.server_address[0] == "127.0.0.1"


def test_the_page_and_its_files_come_to_whoever_has_the_token(ask):
    assert b'src="/page/main.js"' in ask("GET", "/").content
    for name in all_assets():
        answer = ask("GET", f"/page/{name}")
        assert answer.status == 200
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_token_is_asked_for_once_and_then_kept_in_a_cookie(ask, server):
    answer = ask("GET", f"/?token={TOKEN}", Cookie=None)
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie
    assert ask("GET", "/", Cookie=cookie.partition(";")[0]).status == 200


def test_the_address_a_browser_is_started_with_opens_once(ask, server):
    path = server.gate.address_once.partition(str(server.gate.port))[2]
    assert ask("GET", path, Cookie=None).status == 303
    assert ask("GET", path, Cookie=None).status == 403
    assert ask("GET", "/", Cookie=f"fabula-{server.gate.port}={path.partition('=')[2]}").status == 403


@pytest.mark.parametrize("path", ["/", "/page/main.js", "/api/story", "/api/notes", "/api/events"])
@pytest.mark.parametrize(
    "cookie", [None, "", "fabula=1", "fabula-{port}=wrong", "fabula-{port}=", "a=b; ;=;"]
)
def test_nothing_comes_without_the_token(ask, server, path, cookie):
    answer = ask("GET", path, Cookie=cookie and cookie.format(port=server.gate.port))
    assert answer.status == 403
    assert b"boathouse" not in answer.content


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "%ff"])
def test_a_wrong_token_opens_nothing(ask, token):
    answer = ask("GET", f"/?token={token}", Cookie=None)
    assert (answer.status, answer.headers["Set-Cookie"]) == (403, None)


@pytest.mark.parametrize(
    "host", [None, "", "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1.evil.example:{port}"]
)
def test_another_name_for_this_machine_is_refused(ask, server, host):
    """DNS rebinding: a page of another site, whose name has come to mean 127.0.0.1."""
    host = host and host.format(port=server.gate.port)
    assert ask("GET", "/api/story", Host=host).status == 403
    assert ask("GET", f"/?token={TOKEN}", Host=host).status == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:{port}"]
)
def test_other_pages_are_refused(ask, server, origin):
    origin = origin.format(port=server.gate.port)
    assert ask("GET", "/api/story", Origin=origin).status == 403
    assert ask("POST", "/api/ask", {"question": "where Ines"}, Origin=origin).status == 403


def test_a_page_of_another_site_may_not_even_lead_here(ask):
    assert ask("GET", "/", Sec_Fetch_Site="cross-site").status == 403
    assert ask("GET", "/", Sec_Fetch_Site="same-site").status == 403  # another port of this machine
    assert ask("GET", "/", Sec_Fetch_Site="none").status == 200


def test_only_the_page_itself_may_change_anything(ask):
    assert ask("POST", "/api/ask", {"question": "where Ines"}).status == 200
    assert ask("POST", "/api/ask", {"question": "where Ines"}, Origin=None).status == 403
    assert ask("POST", "/api/ask", {"question": "where Ines"}, Content_Type="text/plain").status == 415


@pytest.mark.parametrize(
    "path",
    [
        "/page/../server.py", "/page/..%2f..%2fapi.py", "/page/%2e%2e/gate.py", "/page//etc/passwd",
        "//etc/passwd", "/page/", "/page/desk.py", "/etc/passwd", "/page/main.js/", "/page/main.js%00",
        "/page\\..\\gate.py",
        "/api/charts/../story", "/api/charts/nothing", "/api/", "/story.txt",
    ],
)  # fmt: skip
def test_no_other_file_is_served(ask, path):
    assert ask("GET", path).status in (404, 422)


@pytest.mark.parametrize("path", ["/", "/page/page.css", "/api/story", "/nowhere", "/api/nowhere"])
def test_the_browser_is_told_to_let_nothing_else_in(ask, path):
    headers = ask("GET", path).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'self';") and "unsafe" not in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


def test_the_page_has_no_script_or_style_of_its_own_inside():
    shell = all_assets()["index.html"].decode()
    assert "<style" not in shell and "style=" not in shell and " onclick" not in shell
    assert shell.count("<script") == 1 and "://" not in shell


def test_the_modules_never_make_html_of_words():
    for name, content in all_assets().items():
        if name.endswith(".js"):
            for way in (
                b"innerHTML",
                b"outerHTML",
                b"insertAdjacentHTML",
                b"document.write",
                b"eval(",
                b"DOMParser().parseFromString(told",
            ):
                assert way not in content, (name, way)


def test_the_story_comes_as_json(ask, boathouse):
    told = json.loads(ask("GET", "/api/story").content)
    assert told["text"] == boathouse.text
    assert told["version"] == 1
    assert told["page"]["title"] == "story"


def test_a_story_without_a_file_beside_it_keeps_nothing(ask):
    answer = ask("POST", "/api/corrections", {"kind": "rename", "character": "Ines", "name": "Inés"})
    assert answer.status == 422
    assert "no file" in json.loads(answer.content)["error"]


def test_charts_come_as_svg(ask):
    answer = ask("GET", "/api/charts/matrix?order=story")
    assert answer.content.startswith(b"<svg") and answer.headers["Content-Type"] == "image/svg+xml"
    assert ask("GET", "/api/charts/matrix?order=random").status == 422
    assert ask("GET", "/api/charts/matrix?most=few").status == 400


def test_questions_are_answered_with_passages(ask):
    told = json.loads(ask("POST", "/api/ask", {"question": "what-knows Ines"}).content)
    answers = [part for row in told["rows"] for part, is_answer in row["parts"] if is_answer]
    assert answers[0] == "the boathouse had burned"
    assert "Nobody" in json.loads(ask("POST", "/api/ask", {"question": "where Zebedee"}).content)["error"]


@pytest.mark.parametrize("body", [[], "x", {}, {"question": None, "until": "never"}])
def test_what_makes_no_sense_is_refused(ask, body):
    assert 400 <= ask("POST", "/api/ask", body).status < 500


def test_a_body_too_long_is_not_read(ask):
    assert ask("POST", "/api/ask", {"question": "x" * 100_000}).status == 400


def test_an_open_page_hears_of_every_reading(server, desk, boathouse):
    connection = http.client.HTTPConnection("127.0.0.1", server.gate.port, timeout=10)
    headers = {"Cookie": server.gate.cookie.partition(";")[0]}
    connection.request("GET", "/api/events", headers=headers)
    events = connection.getresponse()
    assert json.loads(events.readline().removeprefix(b"data: "))["version"] == 1
    desk.read_again()
    assert next_version(events) == 2
    connection.close()


def next_version(events):
    while True:
        line = events.readline().strip()
        if line.startswith(b"data: "):
            state = json.loads(line.removeprefix(b"data: "))
            if not state["reading"]:
                return state["version"]


def test_an_open_page_hears_of_what_is_saved_before_it_is_read(server, desk, source):
    connection = http.client.HTTPConnection("127.0.0.1", server.gate.port, timeout=10)
    connection.request("GET", "/api/events", headers={"Cookie": server.gate.cookie.partition(";")[0]})
    events = connection.getresponse()
    source.text = source.text.replace("She sat down.", "She stood up.")
    desk.saved()
    while (line := events.readline()) != b"event: unread\n":
        assert line
    told = json.loads(events.readline().removeprefix(b"data: "))
    assert told["version"] == 1 and "She stood up." in json.dumps(told["changes"])
    connection.close()


def test_an_open_page_hears_who_says_what_before_the_rest_is_read(server, desk, source, boathouse):
    first, second, *others = boathouse.quotes
    source.quotes = (replace(first, speaker=second.speaker), second, *others)
    connection = http.client.HTTPConnection("127.0.0.1", server.gate.port, timeout=10)
    connection.request("GET", "/api/events", headers={"Cookie": server.gate.cookie.partition(";")[0]})
    events = connection.getresponse()
    desk.read_again()
    while (line := events.readline()) != b"event: heard\n":
        assert line
    told = json.loads(events.readline().removeprefix(b"data: "))
    assert (told["version"], [one["speaker"] for one in told["quotes"]]) == (1, [second.speaker])
    connection.close()


def test_a_reading_that_fails_leaves_the_last(desk, source, boathouse):
    source.trouble = OSError("the file is gone")
    desk.read_again()
    assert desk.state.trouble == "the file is gone"
    assert desk.reading.story is boathouse
    source.trouble = None
    desk.read_again()
    assert (desk.state.trouble, desk.reading.version) == ("", 2)
