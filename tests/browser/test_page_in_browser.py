"""The page as a person uses it, in a real browser: looked at, corrected, saved, read without a mouse."""

import json
import os
import re
import time
from pathlib import Path

import pytest

import fabula
from fabula import EXAMPLE
from fabula.corrections import Merge, add, corrections_path
from fabula.formats import load
from fabula.page import one_file
from fabula.pipeline import read
from fabula.views.overview import Overview
from tests.browser.browsing import LINE, SHOWN, STATUS, TWO

pytestmark = pytest.mark.browser

LINES_OF = """
const rows = [...document.querySelectorAll(".person .name")];
const row = rows.find((one) => one.querySelector(".called").textContent === arguments[0]);
return Number(row.querySelector(".count").textContent.split(" ")[0]);
"""
# The notes come after what is shown, and mark the text too.
NOTED = """
const at = (name) => performance.getEntriesByName(name).at(-1)?.startTime ?? -1;
return at("noted") > at("shown") && at("shown") >= 0;
"""
# Only what comes near the eye is marked.
ALL_MARKED = """
const waiting = [...document.querySelectorAll(".chunk")].find((one) => !one.dataset.marked);
waiting?.scrollIntoView();
return !waiting;
"""
EVERY_CHUNK = """
document.querySelectorAll(".chunk").forEach((chunk) => { chunk.style.contentVisibility = "visible"; });
const pane = document.getElementById("text");
for (let top = 0; top < pane.scrollHeight; top += 400) pane.scrollTop = top;
"""
BELOW_THE_TOP = """
const blocks = [...document.querySelectorAll("[data-block]")];
return blocks.find((one) => one.getBoundingClientRect().top > 460).textContent;
"""
EVERY_LAYER = """
const boxes = [...document.querySelectorAll("#layers input[type=checkbox]")].slice(0, 6);
boxes.forEach((box) => box.checked || box.click());
"""


SO_FAR = "These words do not stand in the text so far."


def test_the_shipped_story_opens_and_the_token_leaves_the_address(page, example):
    page.open(example)
    assert "token" not in page.browser.current_url
    assert page.run("return document.getElementById('title').textContent") == "The Last Ferry"
    assert page.run("return document.querySelectorAll('.person').length") > 4
    assert page.run("return document.querySelectorAll('#charts svg').length") == 1


FIRST_IN_SIGHT = """
const pane = document.getElementById("text").getBoundingClientRect();
const blocks = [...document.querySelectorAll("[data-block]")];
return blocks.find((one) => one.getBoundingClientRect().bottom > pane.top + 4).textContent;
"""


def test_a_story_under_a_long_header_opens_at_its_first_chapter(page, reader, tmp_path):
    header = "".join(
        f"{field}: nothing to tell\n\n" for field in ("Rating", "Fandom", "Category", "Language") * 3
    )
    told = "“The boat is sunk,” said Odile. Odile shut the gate.\n\n" * 30
    story = tmp_path / "weir.txt"
    story.write_text(f"{header}Chapter 1: Low Water\n\n{told}", encoding="utf-8")
    page.open(reader(str(story)))
    assert "Chapter 1: Low Water" in page.run(FIRST_IN_SIGHT)


def test_the_cast_counts_groups_apart_from_people(page, reader, tmp_path):
    story = tmp_path / "gate.txt"
    story.write_text(
        "“Shut the gate,” said Joost. “Why?” asked Berta.\n\n"
        "“The guards are late,” the guards said. The guards laughed. The guards thought it was a joke.\n",
        encoding="utf-8",
    )
    page.open(reader(str(story)))
    assert page.run("return document.querySelector('p.lead').textContent").startswith(
        "2 people and 1 group; "
    )


def test_every_word_of_the_story_is_on_the_page(page, example):
    page.open(example)
    blocks = page.run("return [...document.querySelectorAll('[data-block]')].map((one) => one.textContent)")
    letters = re.compile(r"\W")  # a break is shown by an ornament
    assert letters.sub("", "".join(blocks)) == letters.sub("", EXAMPLE.read_text(encoding="utf-8"))


def test_a_line_is_followed_to_its_speaker_corrected_and_stays_so(page, reader, story_file):
    page.open(reader(str(story_file)))
    words = page.run("return [...document.querySelectorAll('.quote.speech[id]')].at(-1).textContent").strip()[
        1:20
    ]
    before = page.says(words).partition(" says")[0]
    page.line(words).click()
    page.until("return document.getElementById('card').matches(':popover-open')")
    assert before in page.run("return document.querySelector('#card h2').textContent")
    chosen = page.run("return document.querySelector('#card .choice[data-key=\"2\"] .who').textContent")
    page.press("2")
    page.until("return !document.documentElement.classList.contains('again')")
    page.until(SHOWN)
    assert page.says(words).startswith(f"{chosen} says")  # on the line
    assert lines_of(page, chosen) == lines_in(fabula.read(story_file, rules_only=True), chosen)  # in the cast
    page.browser.refresh()
    page.until(SHOWN)
    assert page.says(words).startswith(f"{chosen} says")
    kept = story_file.with_name(f"{story_file.name}.corrections.toml").read_text(encoding="utf-8")
    assert 'kind = "speaker"' in kept and chosen in kept
    page.press("y")
    page.until("return document.querySelector('.kept button')").click()
    page.until("return document.querySelector('#page .none')")
    page.until(SHOWN)
    assert page.says(words).startswith(before)


def lines_in(story, name):
    """Return how many lines somebody has; a correction turns others too."""
    return next(row.lines for row in Overview(story).cast if row.character.name == name)


def lines_of(page, name):
    page.run("document.getElementById('tab-cast').click()")
    return page.run(LINES_OF, name)


def test_what_is_saved_shows_at_the_same_place(page, reader, story_file):
    page.open(reader(str(story_file)))
    pane = "document.getElementById('text')"
    page.run(f"{pane}.scrollTop = {pane}.scrollHeight / 3")
    time.sleep(0.5)
    there = page.run(BELOW_THE_TOP)
    text = story_file.read_text(encoding="utf-8")
    story_file.write_text(text.replace("# The Last Ferry", "# The Very Last Ferry", 1), encoding="utf-8")
    page.until("return document.querySelector('.book-title').textContent.includes('Very')")
    page.until(SHOWN)
    assert page.run(BELOW_THE_TOP) == there


def test_two_windows_show_the_same(page, reader, story_file):
    address = reader(str(story_file))
    page.open(address)
    first = page.browser.current_window_handle
    page.browser.switch_to.new_window("window")
    page.open(address)
    second = page.browser.current_window_handle
    page.run("document.querySelector('.quote[id]').click()")
    page.until("return document.getElementById('card').matches(':popover-open')")
    chosen = page.run("return document.querySelector('#card .choice[data-key=\"3\"] .who').textContent")
    page.press("3")
    says = "return document.querySelector('.quote[id]').getAttribute('aria-label')"
    page.until(f"{says}.startsWith(arguments[0] + ' says')", chosen)
    page.browser.switch_to.window(first)
    page.until(f"{says}.startsWith(arguments[0] + ' says')", chosen)
    page.browser.switch_to.window(second)
    page.browser.close()
    page.browser.switch_to.window(first)


def test_a_fabula_that_does_not_answer_is_said_to_be_gone(page, example):
    page.open(example)
    page.run("window.fetch = async () => { throw new TypeError('Failed to fetch'); }")
    page.press("/")
    page.browser.switch_to.active_element.send_keys("Who is at sea?\n")
    said = "return document.body.textContent.includes('Fabula does not answer: is it still running?')"
    page.until(said)
    assert "Failed to fetch" not in page.run("return document.body.textContent")


def test_a_note_that_is_meant_so_is_gone_for_good(page, reader, tmp_path):
    story = tmp_path / "gulls.txt"
    story.write_text("The the gulls were back on the quay.\n\n“Nobody fed them,” said Ada Brook.\n")
    page.open(reader(str(story)))
    page.press("n")
    page.until("return document.querySelector('.note .accept')").click()
    page.until("return document.querySelector('#page .none')?.textContent === 'Nothing to note.'")
    page.browser.refresh()
    page.until(SHOWN)
    page.press("n")
    page.until("return document.querySelector('#page .none')?.textContent === 'Nothing to note.'")
    assert "doubled-word" in (tmp_path / "gulls.txt.silences.toml").read_text(encoding="utf-8")


def test_a_story_full_of_markup_is_words_alone(page, reader, tmp_path):
    story = tmp_path / "robots.txt"
    story.write_text(
        "Ada Brook came in. <script>document.title = 'broken'</script> lay on the desk.\n\n"
        "“<img src=x onerror=\"document.title='broken'\">,” said Ada Brook.\n\n"
        "“</script><svg onload=document.title='broken'>,” said Milo Vane. <b>Ada Brook</b> nodded.\n",
        encoding="utf-8",
    )
    page.open(reader(str(story)))
    for layer in "123456":
        page.press(layer)
    page.line("onerror").click()
    page.until("return document.getElementById('card').matches(':popover-open')")
    assert "broken" not in page.browser.title
    assert page.run("return document.querySelectorAll('main script, main img, main svg, main b').length") == 0
    assert "<script>" in page.run("return document.querySelector('main').textContent")


def test_everything_by_keys(page, example):
    page.open(example)
    page.until("return document.querySelector('.mark.quote') !== null")
    page.press("j", "j", "j")
    page.until("return document.activeElement.className.startsWith('mark quote')")
    from selenium.webdriver.common.keys import Keys  # not there, perhaps, where these tests are skipped

    page.press(Keys.ENTER)
    page.until("return document.getElementById('card').matches(':popover-open')")
    page.press(Keys.ESCAPE)
    page.until("return !document.getElementById('card').matches(':popover-open')")
    page.press("]")
    for key, tab in (("s", "Scenes"), ("n", "Notes"), ("c", "Cast")):
        page.press("t", key)
        assert page.run("return document.querySelector('.panel [aria-selected=true]').textContent") == tab
    page.press(Keys.ARROW_RIGHT)
    assert page.run("return document.activeElement.textContent") == "Scenes"
    for key, tab in (("s", "Scenes"), ("n", "Notes"), ("y", "Yours")):  # whatever fields they hide
        page.press(key)
        assert page.run("return document.activeElement.textContent") == tab
    page.press("l", Keys.TAB)
    assert page.run("return document.activeElement.matches('#layers input')")
    page.press("l")
    page.until("return !document.getElementById('layers').matches(':popover-open')")
    page.press("?")
    page.until("return document.getElementById('help').matches(':popover-open')")


def test_a_question_is_answered_and_leads_to_the_passage(page, example):
    page.open(example)
    page.press("/")
    field = page.browser.switch_to.active_element
    field.send_keys("bridge\n")
    page.until("return document.querySelector('.found .passage')").click()
    page.until("return document.querySelector('.lit')")


def test_what_is_claimed_gives_way_to_an_answer(page, example):
    page.open(example)
    page.press("/")
    page.until("return document.querySelector('#page .claims h2')")
    page.run(
        "const field = document.querySelector('#page input'); field.value = 'the'; field.form.requestSubmit()"
    )
    page.until("return document.querySelector('#page .found .head')")
    assert page.run("return document.querySelector('#page .claims')") is None


def test_only_one_persons_lines_and_dialogue_alone(page, example):
    page.open(example)
    page.run("document.querySelector('.person .name').click()")
    page.until("return document.querySelector('.actions button')").click()
    page.until("return document.documentElement.dataset.mode === 'one'")
    shown = "return [...document.querySelectorAll('.quote.others')].filter((one) => one.offsetParent).length"
    assert page.run(shown) == 0
    page.until("return document.querySelector('.actions button')").click()
    assert page.run(shown.replace(".others", "")) > 0


def test_narration_alone_leaves_no_empty_paragraph_and_no_name(page, reader, tmp_path):
    story = tmp_path / "quay.txt"
    story.write_text(TWO + "\n“Ada.” “Yes?”\n", encoding="utf-8")
    phone = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    page.open(reader(str(story)))
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    try:
        page.run("document.querySelector('#layers input[value=narration]').click()")
        seen = "return [...document.querySelectorAll('.chunk > p')].filter((one) => one.offsetHeight).length"
        assert page.run(seen) == 4
        names = "return [...document.querySelectorAll('.margin')].filter((one) => one.offsetHeight).length"
        assert page.run(names) == 0
    finally:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_from_whom_people_know_something(page, reader, tmp_path):
    story = tmp_path / "stairs.txt"
    told = "“Don't tell Mara,” Odile said to Ivo on the stairs. “I have sold the boat to Mr. Pell.”"
    story.write_text(f"{told}\n\nIvo nodded. He put the key back on its hook.\n", encoding="utf-8")
    page.open(reader(str(story)))
    assert ", from Odile" in page.run("return document.querySelector('.knowledge li').textContent")


def test_without_spoilers_nobody_is_shown_before_they_come(page, example):
    page.open(example)
    everyone = page.run("return document.querySelectorAll('.person').length")
    page.press("x")
    page.until("return document.querySelectorAll('.person').length < arguments[0]", everyone)
    assert page.run("return document.querySelectorAll('.knowledge').length") == 0
    page.press("x")
    page.until("return document.querySelectorAll('.person').length === arguments[0]", everyone)


def test_without_spoilers_no_name_stands_in_the_margin_before_it_is_told(page, reader, tmp_path):
    story = tmp_path / "salt.txt"
    story.write_text(
        "I had a teacher that year.\n\n“It's the salt,” said the woman on the quay. She never looked up."
        "\n\nThe woman on the quay was Odile Marsh, and I liked her.\n\n“Hand me the crimps,” said Odile.\n",
        encoding="utf-8",
    )
    margin = "[...document.querySelectorAll('.margin span')].map((one) => one.dataset.name).join()"
    add(corrections_path(story), Merge("the woman", "Odile Marsh"))
    page.open(reader(str(story)))
    page.until(f"return {margin} === arguments[0]", "Odile Marsh ?,Odile Marsh")
    assert page.says("the salt").startswith("Odile Marsh says")
    page.press("x")
    page.until(f"return {margin} === arguments[0]", "the woman ?,Odile Marsh")
    assert page.says("the salt").startswith("the woman says")


def test_a_scene_is_reached_from_the_chart_and_marked_on_it(page, example):
    page.open(example)
    click = "new MouseEvent('click', {bubbles: true})"
    page.run(f"document.querySelectorAll('#charts [data-column]')[1].dispatchEvent({click})")
    page.until("return document.querySelectorAll('#charts [data-column]')[1].classList.contains('here')")
    page.press("s")
    assert page.run("return document.querySelector('.scene[aria-current=true] .number').textContent") == "2"


def test_the_page_saved_as_one_file_works_from_the_disk(page, tmp_path, english):
    file = tmp_path / "ferry.html"
    file.write_text(one_file(read(load(str(EXAMPLE)), english), ()), encoding="utf-8")
    page.open(file.as_uri())
    assert page.run("return document.querySelectorAll('.person').length") > 4
    assert page.run("return document.querySelectorAll('#charts svg').length") == 1
    page.run(
        "const order = document.querySelector('#charts select'); order.value = 'story';"
        "order.dispatchEvent(new Event('change'))"
    )
    page.until("return document.querySelectorAll('#charts svg').length === 1")
    page.press("/")
    page.until("return document.querySelectorAll('.claimed .passage').length > 0")
    for question in ("knows", "told", "believes", "feels", "says", "where"):
        page.run(
            "const asked = document.querySelector('.questions select'); asked.value = arguments[0];"
            "asked.dispatchEvent(new Event('change'))",
            question,
        )
        assert page.run("return document.querySelectorAll('.questions .found > *').length") > 0
    scenes = page.run("return document.querySelectorAll('.questions .found .passage').length")
    assert 0 < scenes <= page.run("return document.querySelectorAll('.scene-head').length")
    page.run("document.querySelector('.ask input[type=search]').focus()")
    page.browser.switch_to.active_element.send_keys("Marigold\n")
    page.until("return document.querySelectorAll('.found .passage').length > 3")
    page.run("document.getElementById('text').focus()")
    page.press("x")
    page.run("const field = document.querySelector('.ask input[type=search]'); field.value = 'shoe shop'")
    page.run("document.querySelector('.ask').requestSubmit()")
    page.until("return document.querySelector('.found').textContent === arguments[0]", SO_FAR)


def test_a_correction_shows_everywhere_before_the_story_is_read_again(page, reader, story_file):
    page.open(reader(str(story_file)))
    told = page.run(
        """
        const line = [...document.querySelectorAll(".quote.speech[id]")].at(-1);
        line.click();
        const chosen = document.querySelector('#card .choice[data-key="2"]');
        const name = chosen.querySelector(".who").textContent;
        const rows = () => [...document.querySelectorAll(".person")];
        const row = () => rows().find((one) => one.textContent.includes(name));
        const count = () => parseInt(row().querySelector(".count").textContent);
        const before = count();
        chosen.click();
        const again = document.getElementById(line.id);
        const margin = again.closest("p").querySelector(".margin span").dataset.name;
        return [name, again.getAttribute("aria-label"), margin,
          count() - before, document.documentElement.classList.contains("again")];
        """
    )
    name, says, margin, more, again = told
    assert says.startswith(f"{name} says") and margin == name and more == 1 and again
    page.until("return !document.documentElement.classList.contains('again')")
    page.until(SHOWN)


TOLD = {
    "speaker": (
        "{span: spoken, speaker: two.name}",
        "said(two) === was(two) + 1 && said(one) + said(two) === was(one) + was(two)"
        " && told.scenes[0].present.includes(two.id) && own(before, one.id) && !own(told, one.id)"
        " && own(told, two.id)"
        " && told.scenes.every((scene) => scene.present.length === scene.evidence.length)",
    ),
    "rename": ("{character: one.name, name: 'Zora Quist'}", "named('Zora Quist').aliases.includes(one.name)"),
    "alias": ("{character: one.name, alias: 'the Wren'}", "named('the Wren').id === one.id"),
    "pronouns": ("{character: one.name, pronouns: 'xe/xem'}", "named(one.name).pronouns === 'xe/xem'"),
    "merge": (
        "{character: two.name, into: one.name}",
        "named(two.name).id === one.id && told.quotes.every((quote) => quote.speaker !== two.id)"
        " && told.relations.length === told.page.relations.length && said(one) === was(one) + was(two)",
    ),
    "split": (
        "{character: one.name, called: one.aliases[0], into: 'Zora Quist'}",
        "named('Zora Quist').mentions.length > 0 && !named(one.name).aliases.includes(one.aliases[0])",
    ),
    "not-a-person": (
        "{names: [one.name]}",
        "!named(one.name) && told.page.cast.every((row) => row.id !== one.id) && said(one) === 0",
    ),
    "all-lines": (
        "{of: one.name, speaker: two.name}",
        "said(one) === 0 && said(two) === was(one) + was(two)",
    ),
    "addressees": (
        "{span: spoken, addressees: [two.name]}",
        "told.quotes.find((quote) => quote.start === spoken[0]).addressees.join() === two.id",
    ),
    "mention": (
        "{span: one.mentions[0].slice(0, 2), character: two.name}",
        "named(two.name).mentions.some((mention) => mention[0] === one.mentions[0][0])",
    ),
    "scene": (
        "{span: [told.scenes[0].start, 1], place: 'the moon', time: 'none', present: [], absent: [one.name]}",
        "told.page.scenes[0].place === 'the moon' && told.page.scenes[0].time === ''"
        " && !told.scenes[0].present.includes(one.id)"
        " && told.scenes[0].present.length === told.scenes[0].evidence.length",
    ),
    "new-scene": (
        "{span: told.page.blocks.filter((block) => block[2] === 'prose')[3].slice(0, 2)}",
        "told.scenes.length === before.scenes.length + 1 && told.scenes[1].start === correction.span[0]"
        " && told.scenes[0].end < told.scenes[1].start && told.page.scenes[2].number === 3"
        " && told.scenes.every((scene) => scene.present.length === scene.evidence.length)",
    ),
    "no-new-scene": (
        "{span: [told.scenes[1].start, told.scenes[1].end]}",
        "told.scenes.length === before.scenes.length - 1 && told.scenes[0].end === before.scenes[1].end"
        " && before.scenes[1].present.every((id) => told.scenes[0].present.includes(id))"
        " && told.page.scenes.at(-1).number === told.scenes.length",
    ),
    "relation": (
        "{a: one.name, b: two.name, relation: 'enemies'}",
        "told.relations.some((tie) => tie.kind === 'enemies' && [tie.a, tie.b].includes(one.id))",
    ),
    "no-claim": (
        "{span: [told.claims[0].start, told.claims[0].end]}",
        "told.claims.every((claim) => claim.id !== before.claims[0].id)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TOLD)
def test_what_a_correction_says_of_itself_is_foreseen(page, example, kind):
    page.open(example)
    correction, holds = TOLD[kind]
    script = f"""
    const done = arguments[0];
    import("/page/foresee.js").then(async (module) => {{
      const told = await (await fetch("/api/story")).json(), before = structuredClone(told);
      const named = (name) => module.named(told, name);
      const person = ({{ id }}) => before.characters.find((other) => other.id === id);
      const [one, two] = before.page.cast.map(person);
      const speech = (story) => story.quotes.filter((quote) => quote.kind === "speech");
      const words = ([start, end]) => told.text.slice(start, end);
      const byOne = ({{ start, end, speaker }}) => speaker === one.id && / I /.test(words([start, end]));
      const {{ start, end }} = ("{kind}" === "speaker" && speech(told).find(byOne)) || speech(told)[0];
      const spoken = [start, end], within = (mention) => mention[0] >= start && mention[1] <= end;
      const says = (mention) => words(mention) === "I" && within(mention);
      const own = (story, id) => story.characters.find((other) => other.id === id).mentions.some(says);
      const said = ({{ id }}) => speech(told).filter((quote) => quote.speaker === id).length;
      const was = ({{ id }}) => speech(before).filter((quote) => quote.speaker === id).length;
      const correction = Object.assign({correction}, {{ kind: "{kind}" }});
      module.foresee(told, correction);
      const once = JSON.stringify(told);
      const holds = {holds};
      if ("{kind}" !== "split") module.foresee(told, correction);
      done([holds, once === JSON.stringify(told)]);
    }}).catch((error) => done([String(error)]));
    """
    assert page.browser.execute_async_script(script) == [True, True]


def test_what_else_a_correction_changed_is_said_and_can_be_seen(page, reader, tmp_path):
    story = tmp_path / "quay.txt"
    turns = ["“Is the boat in?”", "“Not yet.”", "“Then we wait.”", "“We always wait.”", "“So we do.”"]
    story.write_text(
        "Ada Brook and Milo Vane stood on the quay. Old Tam Reed sat by.\n\n" + "\n\n".join(turns) + "\n",
        encoding="utf-8",
    )
    page.open(reader(str(story)))
    page.line("boat in").click()
    page.until("return document.getElementById('card').matches(':popover-open')")
    page.run("document.querySelector('#card input[type=text]').value = 'Ada Brook'")
    page.run("document.querySelector('#card form').requestSubmit()")
    page.until("return document.querySelector('#status button')").click()
    page.until("return document.querySelector('.changes .passage')")
    assert "more line" in page.run("return document.querySelector('.changes h3').textContent")
    mark = "return performance.getEntriesByName(arguments[0]).at(-1).startTime"
    foreseen, heard, shown = (page.run(mark, name) for name in ("foreseen", "heard", "shown"))
    assert foreseen < heard < shown  # the lines came before the rest had been read


@pytest.mark.parametrize("share", [0.1, 0.4, 0.6, 0.95])
def test_the_card_leaves_its_line_to_be_seen(page, example, share):
    page.open(example)
    page.run("document.getElementById('show-charts').click()")
    line = page.line("missed it")
    page.run(
        "document.getElementById('text').scrollTop += arguments[0].getBoundingClientRect().top"
        " - 80 - (innerHeight - 120) * arguments[1]",
        line,
        share,
    )
    time.sleep(0.3)
    is_line = "(one) => one.textContent.includes('missed it')"
    line = page.run(f"return [...document.querySelectorAll('.quote[id]')].find({is_line})")
    line.click()
    page.until("return document.getElementById('card').matches(':popover-open')")
    top, bottom, above, below, high = page.run(
        "const card = document.getElementById('card').getBoundingClientRect();"
        "const line = arguments[0].getClientRects()[0];"
        "return [card.top, card.bottom, line.top, line.bottom, innerHeight]",
        line,
    )
    assert (top >= below or bottom <= above) and top >= 0 and bottom <= high
    page.press("\ue00c")  # escape


WRITE = """
const is = (one) => one.querySelector(".called").textContent === arguments[0];
const row = [...document.querySelectorAll(".person")].find(is);
if (!row.classList.contains("open")) row.querySelector("button.name").click();
const field = document.querySelector(`.person.open input[aria-label="${arguments[1]}"]`);
field.value = arguments[2];
field.form.requestSubmit();
"""


def test_a_slip_of_the_finger_makes_nobody_up_and_takes_nobodys_name(page, reader, story_file):
    page.open(reader(str(story_file)))
    kept = story_file.with_name(f"{story_file.name}.corrections.toml")
    for label, words, said in (
        ("The same as", "Ferdinandd", "Nobody in the cast is called “Ferdinandd”."),
        ("The same as", "Nadia", "“Nadia” is Nadia already."),
        ("To", "Ferdinandd", "Nobody in the cast is called"),
        ("Called", "Toby", "Somebody else is called “Toby”."),
        ("Pronouns", "hers", "“hers” are no pronouns"),
    ):
        page.run(WRITE, "Nadia", label, words)
        page.until(STATUS, said)
    page.press("s")
    page.until("return document.querySelector('.scene[aria-current=true] form')")
    page.run("document.querySelector('.scene[aria-current=true] form').requestSubmit()")
    page.until(STATUS, "It is read so already")
    assert not kept.exists()
    page.run("document.getElementById('tab-cast').click()")
    page.run(WRITE, "Nadia", "Pronouns", "Xe/Xem")
    page.until("return document.querySelector('.person.open .facts').textContent.includes('xe/xem')")
    page.until(SHOWN)
    assert 'pronouns = "xe/xem"' in kept.read_text(encoding="utf-8")


def test_a_correction_that_an_edit_has_left_behind_is_told_of(page, reader, tmp_path):
    story = tmp_path / "quay.txt"
    turns = ["“Is the boat in?”", "“Not yet.”", "“Then we wait.”", "“We always wait.”", "“So we do.”"]
    told = "Ada Brook and Milo Vane stood on the quay.\n\n" + "\n\n".join(turns) + "\n"
    story.write_text(told, encoding="utf-8")
    page.open(reader(str(story)))
    page.line("boat in").click()
    page.until("return document.getElementById('card').matches(':popover-open')")
    page.run("document.querySelector('#card input[type=text]').value = 'Milo Vane'")
    page.run("document.querySelector('#card form').requestSubmit()")
    page.until("return document.querySelector('#status button')").click()
    page.until("return document.querySelector('.kept li')")
    changed = page.run("return document.querySelectorAll('.changes').length")
    assert changed == 1
    story.write_text(told.replace("“Is the boat in?”\n\n“Not yet.”\n\n", ""), encoding="utf-8")
    page.until(STATUS, "Read again. One of your corrections fits nothing in the text any more.")
    page.until("return !document.querySelector('.changes') && document.querySelector('.kept .stale')")
    page.browser.refresh()
    page.until(STATUS, "One of your corrections fits nothing")


def test_lines_heard_otherwise_are_put_in_place_of_those_before(page, example):
    page.open(example)
    script = """
    const done = arguments[0];
    import("/page/foresee.js").then(async ({ hear }) => {
      const told = await (await fetch("/api/story")).json(), before = JSON.stringify(told);
      const line = told.quotes.find(({ kind, speaker }) => kind === "speech" && speaker);
      const other = told.page.cast.find(({ id }) => id !== line.speaker);
      const now = hear(told, [{ ...line, speaker: other.id }, { ...told.quotes.at(-1), speaker: "nobody" }]);
      const row = now.page.cast.find(({ id }) => id === other.id);
      done([
        now.quotes.find(({ id }) => id === line.id).speaker === other.id, row.lines === other.lines + 1,
        now.quotes.at(-1).speaker !== "nobody", JSON.stringify(told) === before,
      ]);
    }).catch((error) => done([String(error)]));
    """
    assert page.browser.execute_async_script(script) == [True] * 4


def test_words_heard_to_mean_another_mean_nobody_else(page, example):
    page.open(example)
    script = """
    const done = arguments[0];
    import("/page/foresee.js").then(async ({ hear }) => {
      const told = await (await fetch("/api/story")).json(), before = JSON.stringify(told);
      const [one, other] = told.characters.filter(({ mentions }) => mentions.length);
      const [mention, second] = one.mentions;
      const now = hear(told, [], [[...mention, other.id], [...second, "nobody"]]);
      const theirs = ({ id }) => now.characters.find((character) => character.id === id).mentions;
      const of = (whose, [start, end]) => theirs(whose).filter(([a, b]) => a === start && b === end).length;
      const starts = theirs(other).map(([start]) => start);
      done([of(other, mention) === 1, of(one, mention) === 0, of(one, second) === 1,
        starts.every((start, n) => !n || starts[n - 1] <= start), JSON.stringify(told) === before]);
    }).catch((error) => done([String(error)]));
    """
    assert page.browser.execute_async_script(script) == [True] * 5


def test_a_scene_is_parted_and_joined_again_by_keys_and_clicks(page, reader, story_file):
    page.open(reader(str(story_file)))
    scenes = "return document.querySelectorAll('.scene-head').length"
    many = page.run(scenes)
    page.press("t", "}", "}", "}", "b")
    page.until("return document.getElementById('card').matches(':popover-open')")
    page.press("1")
    page.until(f"{scenes} === arguments[0]", many + 1)  # at once
    kept = story_file.with_name(f"{story_file.name}.corrections.toml")
    page.until("return !document.documentElement.classList.contains('again')")
    page.until(SHOWN)
    assert 'kind = "new-scene"' in kept.read_text(encoding="utf-8")
    assert page.run(scenes) == many + 1
    page.until("return document.querySelectorAll('.scene-head')[1]").click()
    page.until("return document.querySelector('#card .choice[data-key=\"1\"]')").click()
    page.until(f"{scenes} === arguments[0]", many)
    page.until("return !document.documentElement.classList.contains('again')")
    page.until(SHOWN)
    assert page.run(scenes) == many
    assert 'kind = "no-new-scene"' in kept.read_text(encoding="utf-8")


def test_the_keys_stay_at_the_head_of_a_scene_that_is_marked_when_they_come_to_it(page, reader, tmp_path):
    told = "Ada sat down by the stove. “It is late,” said Ada. Milo shut the door and said nothing.\n\n"
    story = tmp_path / "long.txt"
    story.write_text("\n".join([told * 40, *["* * *\n\n" + told * 40] * 3]), encoding="utf-8")
    page.open(reader(str(story)))
    at = page.run(
        """
        const head = [...document.querySelectorAll('.scene-head')].at(-1), block = head.parentElement;
        for (const mark of block.querySelectorAll('.mark')) mark.replaceWith(mark.textContent);
        delete block.parentElement.dataset.marked;
        head.focus(); // and so it comes near the eye
        return head.id;
        """
    )
    page.until("return document.getElementById(arguments[0]).parentElement.parentElement.dataset.marked", at)
    page.until("return document.getElementById(arguments[0]).parentElement.querySelector('.mark')", at)
    assert page.run("return document.activeElement.id") == at


def test_what_is_taken_back_is_said_and_can_be_said_again(page, reader, story_file):
    page.open(reader(str(story_file)))
    first = "return document.querySelector('.scene-head').dataset.words"
    was = page.run(first)
    kept = story_file.with_name(f"{story_file.name}.corrections.toml")
    page.run(
        """
        Promise.all([import("/page/correct.js"), import("/page/book.js")]).then(([{ correct }, { open }]) => {
          const { start, end } = open.book.scenes[0];
          correct({ kind: "scene", span: [start, end], place: "the moon", present: [], absent: [] });
        });
        """
    )
    page.until(f"{first}.includes('the moon')")
    page.until(SHOWN)
    page.press("y")
    page.until("return document.querySelector('.kept summary')").click()
    page.until("return document.querySelector('.kept .changed')")  # what would change, before it does
    assert "the moon" in page.run("return document.querySelector('.kept .changed').textContent")
    page.run("document.querySelector('.kept button').click()")
    page.until(f"{first} === arguments[0]", was)
    said = page.until("return document.querySelector('#status button') && document.getElementById('status')")
    assert said.text.startswith("Taken back: Scene at")
    page.until("return [...document.querySelectorAll('#status button')].at(-1)").click()
    page.until(f"{first}.includes('the moon')")
    assert "the moon" in kept.read_text(encoding="utf-8")


def test_what_is_saved_is_shown_before_it_is_read_and_leaves_nothing_behind(page, reader, story_file):
    page.open(reader(str(story_file)))
    page.run(
        """
        new MutationObserver((seen) => seen.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
          if (node.classList?.contains("unread")) (window.seen ??= []).push(node.textContent);
        }))).observe(document.getElementById("text"), { subtree: true, childList: true });
        """
    )
    text = story_file.read_text(encoding="utf-8")
    paragraphs = text.split("\n\n")
    paragraphs[3] += " Nobody had *said* so."
    story_file.write_text("\n\n".join([*paragraphs, "A last word.\n"]), encoding="utf-8")
    page.until("return window.seen?.some((words) => words.includes('A last word.'))")
    assert any("*said*" in words for words in page.run("return window.seen"))
    page.until("return performance.getEntriesByName('shown').length > 1")
    page.until(SHOWN)
    page.until(NOTED)
    whole = "return document.getElementById('text').innerHTML.replaceAll(/ class=\"(mark )?lit\"/g, '')"
    page.run(EVERY_CHUNK)
    page.until(ALL_MARKED)
    shown = page.run(whole)
    assert page.run("return document.querySelectorAll('.unread, .gone').length") == 0
    page.browser.refresh()
    page.until(SHOWN)
    page.until(NOTED)
    page.run(EVERY_CHUNK)
    page.until(ALL_MARKED)
    assert page.run(whole) == shown


def test_what_is_saved_of_a_long_story_has_its_lines_and_people_before_all_is_read(page, reader, tmp_path):
    text, story_file = EXAMPLE.read_text(encoding="utf-8"), tmp_path / "long.md"
    story_file.write_text("\n".join([text] * 6), encoding="utf-8")
    page.open(reader(str(story_file)))
    page.run(
        """
        new MutationObserver((seen) => seen.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
          if (!node.classList?.contains("unread") || !node.querySelector(".quote")) return;
          const all = (what, told) => [...node.querySelectorAll(what)].map(told);
          node.querySelector(".quote").click();
          window.card = document.querySelector("#card:popover-open");
          window.seen = [
            node.textContent, node.title, all(".margin span", (one) => one.dataset.name),
            all(".quote", (one) => [one.textContent, one.ariaLabel, one.id]),
            all(".mention.name", (one) => one.textContent), all("em", (one) => one.textContent),
          ];
        }))).observe(document.getElementById("text"), { subtree: true, childList: true });
        """
    )
    new = "“𝄞 Not *once*,” said Nadia."
    story_file.write_text(f"{text}\n{new}\n" + "\n".join([text] * 5), encoding="utf-8")
    words, title, margin, lines, names, emphasis = page.until("return window.seen")
    assert (words, margin, names, emphasis) == (new, ["Nadia Osei …"], ["Nadia"], ["once"])
    assert title.startswith("As it seems so far")
    assert lines == [["“𝄞 Not *once*,”", "Nadia Osei says to Mr. Halloran, so far", ""]]
    assert page.run("return window.card") is None
    page.until("return performance.getEntriesByName('shown').length > 1")
    assert page.run("return document.querySelectorAll('.unread, .gone').length") == 0
    page.until(LINE, "𝄞 Not")


def test_the_card_and_the_place_stay_when_the_story_is_read_again(page, reader, story_file):
    page.open(reader(str(story_file)))
    pane = "document.getElementById('text')"
    page.run(f"{pane}.scrollTop = {pane}.scrollHeight / 2")
    time.sleep(0.5)
    there = page.run(f"return {pane}.scrollTop")
    page.run("document.querySelector('.person .name').click()")
    page.run(
        "const lines = [...document.querySelectorAll('.quote[id]')];"
        "lines.find((one) => one.getBoundingClientRect().top > 420).click()"
    )
    page.until("return document.getElementById('card').matches(':popover-open')")
    story_file.with_name(f"{story_file.name}.corrections.toml").write_text(
        '[[correction]]\nkind = "alias"\ncharacter = "Toby"\nalias = "the boy"\n', encoding="utf-8"
    )
    page.until("return performance.getEntriesByName('shown').length > 1")
    page.until(SHOWN)
    assert page.run("return document.getElementById('card').matches(':popover-open')")
    assert page.run("return document.querySelectorAll('.person.open').length") == 1
    assert abs(page.run(f"return {pane}.scrollTop") - there) < 4


def test_without_spoilers_a_chart_is_drawn_from_what_has_been_read(page, example):
    page.open(example)
    page.run("document.querySelectorAll('#charts [role=tab]')[2].click()")
    whole = page.until("return document.querySelector('#charts svg desc')?.textContent")
    page.press("x")
    page.until(
        "return document.querySelector('#charts svg desc')?.textContent.length < arguments[0]", len(whole)
    )
    assert "Bess" not in page.run("return document.querySelector('#stage').textContent")
    page.press("x")
    page.until("return document.querySelector('#charts svg desc')?.textContent === arguments[0]", whole)


def test_notes_are_filtered_counted_and_reached_by_keys(page, reader, tmp_path):
    story = tmp_path / "gulls.txt"
    story.write_text("The the gulls were back on the quay .\n\n“Nobody fed them,” said Ada Brook.\n")
    page.open(reader(str(story)))
    page.press("n")
    every = page.until("return document.querySelectorAll('.panel .note').length")
    families = page.run(
        "return [...document.querySelectorAll('.filters select')[1].options].map((one) => one.textContent)"
    )
    assert every > 1 and families[0] == "All families" and len(families) > 1
    page.run(
        "const family = document.querySelectorAll('.filters select')[1]; family.selectedIndex = 1;"
        "family.dispatchEvent(new Event('change'))"
    )
    assert 0 < page.run("return document.querySelectorAll('.panel .note').length") <= every
    page.press("t", ".")
    assert "(1 of" in page.until("return document.getElementById('status').textContent")
    page.run(
        "const form = document.querySelector('.note details form');"
        "form.querySelector('input').value = 'a song'; form.requestSubmit()"
    )
    page.until("return document.getElementById('status').textContent.includes('Kept')")
    assert "a song" in (tmp_path / "gulls.txt.silences.toml").read_text(encoding="utf-8")
    page.until(SHOWN)


def test_facts_of_a_person_stand_on_their_card(page, reader, tmp_path):
    story = tmp_path / "eyes.txt"
    story.write_text(
        "Ada Brook was thirty years old. Ada Brook had grey eyes.\n\n“I am cold,” said Ada Brook.\n",
        encoding="utf-8",
    )
    page.open(reader(str(story)))
    page.run("document.querySelector('.person .name').click()")
    facts = page.run("return document.querySelector('.details').textContent")
    assert "grey eyes" in facts and "30 years" in facts


def test_a_chart_takes_no_more_room_than_it_needs(page, reader, tmp_path):
    story = tmp_path / "quay.txt"
    story.write_text(TWO, encoding="utf-8")
    page.open(reader(str(story)))
    page.run("document.querySelectorAll('#charts [role=tab]')[2].click()")
    height = (
        "return document.querySelector('#charts [data-chart=network] svg')?.getBoundingClientRect().height"
    )
    assert 10 < page.until(height) < 100
    assert "2 characters, 2 ties" in page.run("return document.querySelector('#charts .key').textContent")


def test_a_storyline_of_many_is_scrolled_in_one_direction_at_most(page, reader, tmp_path):
    names = [
        "Ada", "Bram", "Cleo", "Dirk", "Edda", "Finn", "Gesa", "Henk", "Ines", "Jorn", "Kaja", "Lars", "Mina",
        "Nils", "Olga", "Pelle", "Rosa", "Sven", "Tove", "Ulf",
    ]  # fmt: skip
    scenes = [names[n : n + 7] + names[: max(0, n - 13)] for n in range(20)]
    story = tmp_path / "parish.txt"
    met = [
        ", ".join(some[:-1]) + f" and {some[-1]} met at the mill. “Good day,” {some[0]} said."
        for some in scenes
    ]
    story.write_text("\n\n***\n\n".join(met), encoding="utf-8")
    small = {"width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", small)
    try:
        page.open(reader(str(story)))
        high, room, whole, window = page.until(
            "const stage = document.getElementById('stage'), high = document.scrollingElement.scrollHeight;"
            "return stage?.querySelector('.here')"
            " && [stage.scrollHeight, stage.clientHeight, high, innerHeight]"
        )
        assert (high, whole) == (room, window)
        assert "share one line" in page.run("return document.querySelector('#charts .key').textContent")
    finally:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_a_network_fits_a_phone_and_its_names_can_be_read(page, example):
    phone = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    try:
        page.open(example)
        page.run("document.getElementById('show-charts').click()")
        page.until("return document.querySelector('#charts svg')")
        page.run("document.querySelectorAll('#charts [role=tab]')[2].click()")
        page.until("return document.querySelector('#charts [data-chart=network] svg')")
        wide, room, scale, letters = page.run(
            "const stage = document.getElementById('stage'), svg = stage.querySelector('svg');"
            "const names = [...svg.querySelectorAll('text[data-character]')];"
            "const letters = names.map((one) => Number(one.getAttribute('font-size') ?? 12));"
            "return [stage.scrollWidth, stage.clientWidth, svg.getScreenCTM().a, Math.min(...letters)]"
        )
        assert wide <= room and scale * letters > 10
    finally:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_a_group_and_its_people_lead_to_each_other(page, example):
    page.open(example)
    page.browser.execute_async_script(
        """
        import("/page/book.js").then(({ open, tell }) => {
          const [group, one, other] = open.book.cast.map(({ id }) => open.book.people.get(id));
          Object.assign(group, { kind: "group", members: [one.id, other.id] });
          tell("person", group.id);
          arguments[0]();
        });
        """
    )
    names = page.run("return [...document.querySelectorAll('.called')].map((one) => one.textContent)")
    card = "return document.querySelector('.details').textContent"
    assert f"Who they are {names[1]}, {names[2]}" in page.run(card)
    page.run("document.querySelector('.details button.who').click()")
    assert page.run("return document.querySelector('.person.open .called').textContent") == names[1]
    assert f"One of {names[0]}" in page.run(card)


def test_what_somebody_knows_follows_the_page_while_the_keys_are_beside_it(page, example):
    page.open(example)
    page.run("document.querySelector('.person .name').focus(); document.activeElement.click()")
    knows = """
    const labels = [...document.querySelectorAll(".details .label")];
    return labels.find((one) => one.textContent.startsWith("Knows by")).textContent;
    """
    before = page.run(knows)
    page.run("document.querySelector('#text').scrollTop = 1500")
    page.until(f"return (() => {{ {knows} }})() !== arguments[0]", before)
    assert page.run("return document.activeElement.matches('.person.open .name')")


VIEWS = {
    "text": "",
    "every layer": EVERY_LAYER,
    "a person": "document.querySelector('.person .name').click()",
    "scenes": "document.getElementById('tab-scenes').click()",
    "notes": "document.getElementById('tab-notes').click()",
    "questions": "document.getElementById('tab-asking').click()",
    "corrections": "document.getElementById('tab-corrections').click()",
    "a line": "document.querySelectorAll('.quote[id]')[3].click()",
    "a scene": "document.querySelector('.scene-head').click()",
    "a paragraph": "document.querySelector('.chunk > .prose:not(.opens)').dispatchEvent("
    "new PointerEvent('pointerover', {bubbles: true})); document.querySelector('.begin').click()",
    "layers": "document.getElementById('layers').showPopover()",
    "keys": "document.getElementById('help').showPopover()",
    "matrix": "document.querySelectorAll('#charts [role=tab]')[1].click()",
    "network": "document.querySelectorAll('#charts [role=tab]')[2].click()",
}


AXE = """
const done = arguments[0];
axe.run(document, {resultTypes: ["violations"]}).then((told) => done(told.violations));
"""


@pytest.fixture(scope="module")
def axe():
    """The source of axe-core, from the file that FABULA_AXE names or from the package for tests."""
    if "FABULA_AXE" in os.environ:
        return Path(os.environ["FABULA_AXE"]).read_text(encoding="utf-8")
    package = pytest.importorskip(
        "axe_core_python", reason="axe-core is not installed: pip install '.[browser]'"
    )
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_fault_of_accessibility(page, example, axe, theme):
    page.open(example)
    page.run("document.documentElement.dataset.theme = arguments[0]", theme)
    page.run(axe)
    grave = []
    for view, script in VIEWS.items():
        page.run(
            "document.querySelectorAll(':popover-open').forEach((sheet) => sheet.hidePopover());" + script
        )
        time.sleep(0.5)
        for one in page.browser.execute_async_script(AXE):
            if one["impact"] in ("serious", "critical"):
                nodes = [(node["html"][:160], node["failureSummary"]) for node in one["nodes"][:3]]
                grave.append((view, one["id"], nodes))
    page.run("localStorage.clear()")
    assert grave == [], json.dumps(grave, indent=1)
