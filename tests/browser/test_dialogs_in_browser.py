"""What is said in a card or a form of the page while something else goes on, and how one gets out again."""

import time
import tomllib

import pytest

from tests.browser.browsing import SHOWN, STATUS, TWO

pytestmark = pytest.mark.browser

CARD = "return document.getElementById('card').matches(':popover-open')"
READ = "return !document.documentElement.classList.contains('again')"
SEEN = """
const boxes = [arguments[0], document.getElementById("page")].map((one) => one.getBoundingClientRect());
const [box, pane] = boxes;
return box.top >= pane.top && box.top < pane.bottom - 40;
"""


@pytest.fixture
def quay(tmp_path):
    story = tmp_path / "quay.txt"
    story.write_text(TWO, encoding="utf-8")
    return story


@pytest.fixture
def phone(browser):
    size = {"width": 380, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    yield
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def kept_of(story):
    kept = story.with_name(f"{story.name}.corrections.toml").read_text(encoding="utf-8")
    return tomllib.loads(kept)["correction"]


def card_of(page, words):
    page.line(words).click()
    page.until(CARD)


def unfold(page, name):
    """Open somebody's card in the cast, and what puts it right."""
    page.run(
        "const is = (one) => one.querySelector('.called').textContent === arguments[0];"
        "[...document.querySelectorAll('.person')].find(is).querySelector('button.name').click();"
        "document.querySelector('.person.open .put-right').open = true;",
        name,
    )


@pytest.mark.parametrize("typed", ["Ada Brook", ""])
def test_what_is_said_of_a_line_is_said_of_it_however_the_text_moves_meanwhile(page, reader, quay, typed):
    page.open(reader(str(quay)))
    card_of(page, "always wait")
    if typed:  # the card stays as it is, while somebody writes in it
        page.browser.find_element("css selector", "#card input[type=text]").send_keys(typed)
    quay.write_text(f"The tide was out.\n\nNobody had come yet.\n\n{TWO}", encoding="utf-8")
    page.until("return document.getElementById('text').textContent.includes('The tide was out.')")
    page.until("return performance.getEntriesByName('shown').length > 1")
    page.until(SHOWN)
    assert page.run(CARD)
    if typed:
        page.press("\n")
    else:
        page.run("document.querySelector('#card .choice').click()")
    page.until(READ)
    page.until("return performance.getEntriesByName('shown').length > 2")
    (kept,) = kept_of(quay)
    assert (kept["words"], kept["speaker"]) == ("“We always wait,”", "Ada Brook")
    assert page.says("always wait").startswith("Ada Brook says")


def test_a_card_whose_line_moves_shows_where_it_stands_now(page, reader, quay):
    page.open(reader(str(quay)))
    card_of(page, "always wait")
    quay.write_text(f"The tide was out.\n\n𝄞 rang.\n\n{TWO}", encoding="utf-8")
    page.until("return document.querySelector('#card .passage .where').textContent.includes('¶ 6')")
    assert "Joost Vane says this" in page.run("return document.querySelector('#card h2').textContent")


def test_the_panel_shows_at_once_what_was_said_there_with_enter_and_stays_unfolded(page, reader, quay):
    page.open(reader(str(quay)))
    unfold(page, "Joost Vane")
    field = page.browser.find_element("css selector", ".person.open input[aria-label='Also']")
    field.send_keys("the ferryman\n")
    page.until("return document.querySelector('.person.open .details').textContent.includes('the ferryman')")
    page.until(READ)
    page.until(STATUS, "Read with your correction")
    assert page.run("return document.querySelector('.person.open .put-right').open")
    assert page.run("return document.activeElement.getAttribute('aria-label')") == "Also"
    buttons = page.run(
        "return [...document.querySelectorAll('#status button')].map((one) => one.textContent)"
    )
    assert buttons == ["Take it back"]


def test_what_is_being_filled_in_waits_for_its_end_and_the_keys_stay_where_they_went(page, reader, quay):
    page.open(reader(str(quay)))
    unfold(page, "Joost Vane")
    field = page.browser.find_element("css selector", ".person.open input[aria-label='Also']")
    field.send_keys("the fer")
    quay.write_text(f"{TWO}\n“At last,” said Joost Vane.\n", encoding="utf-8")
    page.until("return document.getElementById('text').textContent.includes('At last')")
    page.until("return performance.getEntriesByName('shown').length > 1")
    page.until(SHOWN)
    assert page.run("return arguments[0].isConnected && arguments[0].value", field) == "the fer"
    page.press("\t", "\t")  # over its OK, out of the form
    page.until("return document.querySelector('.person.open .count').textContent === '3 lines'")
    assert page.run("return document.activeElement.getAttribute('aria-label')") == "The same as"


def test_who_is_there_stays_ticked_while_the_story_is_read_again(page, reader, quay):
    page.open(reader(str(quay)))
    page.run("document.getElementById('tab-scenes').click()")
    page.run("document.querySelector('.scene .put-right').open = true")
    box = page.browser.find_element("css selector", ".scene .boxes input")
    box.click()
    quay.write_text(f"{TWO}\n“At last,” said Joost Vane.\n", encoding="utf-8")
    page.until("return performance.getEntriesByName('shown').length > 1")
    page.until(SHOWN)
    assert page.run("return arguments[0].isConnected && !arguments[0].checked", box)


LONG = "two large quiet people from the harbour master’s office in the upper town"


def test_every_choice_of_a_card_is_seen_beside_a_long_description(page, reader, tmp_path):
    story = tmp_path / "quay.txt"
    story.write_text(f"{TWO}\n“Well?” said Odile Marsh. Joost Vane looked at her.\n", encoding="utf-8")
    page.open(reader(str(story)))
    page.browser.execute_async_script(
        "import('/page/book.js').then(({ open }) => {"
        "open.book.people.get(open.book.cast[0].id).name = arguments[0]; arguments[1](); });",
        LONG,
    )
    card_of(page, "Well?")
    inside, wide = page.run(
        "const card = document.getElementById('card'), edge = card.getBoundingClientRect().right;"
        "const all = [...card.querySelectorAll('.choice')];"
        "const inside = all.every((one) => one.getBoundingClientRect().right <= edge);"
        "return [inside, card.scrollWidth - card.clientWidth];"
    )
    assert inside and wide <= 0


def test_a_name_that_is_read_as_anothers_is_asked_about(page, reader, tmp_path):
    story = tmp_path / "boathouse.txt"
    story.write_text(TWO, encoding="utf-8")
    story.with_name("boathouse.txt.corrections.toml").write_text(
        '[[correction]]\nkind = "alias"\ncharacter = "Ada Brook"\nalias = "Grandma"\n', encoding="utf-8"
    )
    story.write_text(f"{TWO}\n“Soup,” said Grandma.\n", encoding="utf-8")
    page.open(reader(str(story)))
    card_of(page, "always wait")
    page.browser.find_element("css selector", "#card input[type=text]").send_keys("Grandma\n")
    said = page.until("return document.querySelector('#card .which')?.textContent")
    assert said.startswith("“Grandma” is read as another name of Ada Brook.")
    assert page.run("return document.activeElement.textContent") == "It is Ada Brook"
    page.run("[...document.querySelectorAll('#card .which button')].at(-1).click()")
    page.until(
        "return [...document.querySelectorAll('.called')].some((one) => one.textContent === 'Grandma')"
    )
    page.until("return performance.getEntriesByName('shown').length > 2")
    page.until(READ)
    page.until_says("always wait", "Grandma says")
    assert [one["kind"] for one in kept_of(story)] == ["alias", "split", "speaker"]


def test_who_hears_a_line_may_be_anybody(page, reader, quay):
    page.open(reader(str(quay)))
    card_of(page, "boat in")
    page.run("document.querySelector('#card details').open = true")
    field = page.browser.find_element("css selector", "#card details input[type=text]")
    field.send_keys("Nell\n")
    page.until(READ)
    page.until(STATUS, "Read with your correction")
    assert page.says("boat in") == "Ada Brook says to Joost Vane, Nell"


def test_whom_a_name_means_may_be_nobody(page, reader, quay):
    page.open(reader(str(quay)))
    page.press("2")
    page.until("return document.querySelector('.mention.name')").click()
    page.until(CARD)
    page.run("document.querySelector('#card details').open = true")
    button = page.browser.find_element("css selector", "#card .danger")
    assert button.text == "Ada Brook is not a person"
    button.click()
    page.until(
        "return [...document.querySelectorAll('.called')].every((one) => one.textContent !== 'Ada Brook')"
    )
    page.until(READ)
    assert kept_of(quay)[0]["kind"] == "not-a-person"


def test_what_is_left_out_is_said_above_the_text_and_a_click_brings_it_back(page, reader, quay):
    page.open(reader(str(quay)))
    page.run("document.querySelector('.person .name').click(); document.getElementById('only').click()")
    sign = page.browser.find_element("id", "mode")
    assert "Only Ada Brook’s lines" in sign.text
    shown = "return [...document.querySelectorAll('.chunk > p')].filter((one) => one.offsetHeight).length"
    assert page.run(shown) == 2
    assert (
        page.run("return document.querySelector('#layers input[type=radio]:checked').name") != "What is shown"
    )
    sign.click()
    assert page.run(shown) == 4 and not sign.is_displayed()
    page.run("document.querySelector('#layers input[value=narration]').click()")
    assert "Narration only" in sign.text
    page.run("document.querySelector('#layers input[value=\"\"]').click()")
    assert not sign.is_displayed()


def test_of_messages_one_persons_stand_each_on_a_line_and_all_keep_their_senders(page, reader, tmp_path):
    story = tmp_path / "thread.txt"
    thread = "Ada: im at the quay\nAda: the boat is late\nJoost: which one\nAda: yours\n"
    story.write_text(f"Ada Brook took out her phone and wrote to Joost.\n\n{thread}", encoding="utf-8")
    page.open(reader(str(story)))
    page.until("return document.querySelectorAll('.lines .quote').length === 4")
    page.run("document.querySelector('#layers input[value=dialogue]').click()")
    words = page.browser.find_element("css selector", ".chunk > .lines").text
    assert "Joost: which one\n" in words and "Ada: yours" in words
    page.run("document.querySelector('.person .name').click(); document.getElementById('only').click()")
    tops = page.run(
        "const theirs = [...document.querySelectorAll('.lines .theirs[id]')];"
        "return theirs.map((one) => one.getBoundingClientRect().top);"
    )
    assert len(tops) == 3 and len(set(tops)) == 3
    assert (
        page.run(
            "return [...document.querySelectorAll('.margin > span')].filter((one) => one.offsetHeight).length"
        )
        == 1
    )


def test_a_passage_that_is_left_out_is_shown_when_it_is_gone_to(page, example):
    page.open(example)
    page.run("document.querySelector('#layers input[value=dialogue]').click()")
    page.browser.execute_async_script(
        "import('/page/text.js').then(({ goTo }) => import('/page/book.js').then(({ open }) => {"
        "const said = (b) => open.book.marks[b].some((mark) => mark.layer === 'quote');"
        "const told = open.book.blocks.find((block, b) => block[2] === 'prose' && !said(b));"
        "goTo(told[0], told[1]); arguments[0](); }));"
    )
    page.until("return document.querySelector('.lit')?.offsetHeight")
    assert not page.browser.find_element("id", "mode").is_displayed()
    page.run("document.querySelector('#layers input[value=dialogue]').click()")
    page.run("document.getElementById('tab-scenes').click()")
    page.run("document.querySelectorAll('.scene .go')[1].click()")  # to the first line of the scene
    time.sleep(0.3)
    assert page.browser.find_element("id", "mode").is_displayed()


def test_from_a_card_into_the_panel_the_keys_go_and_stay(page, example):
    page.open(example)
    page.run("document.querySelectorAll('.scene-head')[1].click()")
    page.until(CARD)
    page.press("2")  # put right
    time.sleep(0.5)
    assert page.run("return document.activeElement.matches('.scene[aria-current=true] form input')")
    card_of(page, "missed it")
    page.run("document.getElementById('tab-asking').click()")
    page.browser.find_element("css selector", ".ask input").click()
    time.sleep(0.3)
    assert page.run("return document.activeElement.type") == "search"


def test_what_puts_somebody_right_unfolds_into_sight(page, example):
    page.open(example)
    page.run("document.querySelector('.person .name').click()")
    summary = page.browser.find_element("css selector", ".person.open .put-right summary")
    page.run("document.getElementById('page').scrollTop = 0")
    summary.click()
    time.sleep(0.3)
    assert page.run(SEEN, page.browser.find_element("css selector", ".person.open .put-right input"))


def test_on_a_phone_a_card_gives_way_to_the_panel_and_a_passage_is_seen_above_it(page, example, phone):
    page.open(example)
    card_of(page, "missed it")
    page.run("document.querySelector('#card h2 .who').click()")
    time.sleep(0.5)
    assert not page.run(CARD)
    page.run("document.querySelector('.person.open .passage').click()")
    top = page.until("return document.querySelector('.lit')?.getBoundingClientRect().bottom")
    assert 0 < top < page.run("return document.getElementById('panel').getBoundingClientRect().top")


def test_the_answer_shown_is_to_the_last_question(page, example):
    page.open(example)
    page.press("/")
    page.run(
        """
        const real = window.fetch;
        window.fetch = async (path, options) => {
          const answer = await real(path, options);
          if (String(options?.body).includes("Nadia")) await new Promise((done) => setTimeout(done, 800));
          return answer;
        };
        const field = document.querySelector(".ask input");
        const ask = (words) => { field.value = words; field.form.requestSubmit(); };
        ["Who is Nadia?", "Who is Toby?"].forEach(ask);
        """
    )
    assert page.run("return document.querySelector('.found').textContent") == "Looking …"
    page.until("return document.querySelector('.found .head')?.textContent.startsWith('Toby')")
    time.sleep(1.2)
    assert page.run("return document.querySelector('.found .head').textContent").startswith("Toby")


def test_a_claim_is_told_in_its_words(page, example):
    page.open(example)
    page.press("4")
    page.until("return document.querySelector('.quote .claim.asserted')").click()
    page.until(CARD)
    assert " says: “" in page.run("return document.querySelector('#card h2').textContent")
