// Charts: the pictures that Fabula draws, above the text and linked with it both ways.

import { byId, fill, h, roving } from "./elements.js";
import { news, open, tell } from "./book.js";
import { fetchChart } from "./server.js";
import { turnTo } from "./text.js";
import { passage } from "./passage.js";

const tray = byId("charts");
const NAMES = { storyline: "Storyline", matrix: "Who is where", network: "Network", arcs: "Feelings", timeline: "Time" };
const KINDS = { conversation: "talk", presence: "together", mention: "speak of" };
const CAPTION = 'svg > text[x="20"][fill="#8a90a0"]'; // how a picture is read
const RIM = 6; // pixels around a picture
const AROUND = 44; // pixels that the key of a picture and the bar to scroll it take
const LINES = { storyline: [9, 235, 24], matrix: [22, 45, 24] }; // pixels for each of the people and around them, and how many at most
const FEWEST = 6, SMALL = 0.75, SMALLEST = 0.5; // people who have their own; how small one of these should, and may, be
const ORDERED = ["storyline", "matrix", "arcs"];
let name = "storyline", order = "narrative", kind = "conversation", stage = null, here = null, drawn = "", blind = false, soon = 0;

/** Show the tray, or draw it anew for another reading. */
export async function drawCharts() {
  if (tray.hidden) return;
  const tabs = Object.entries(NAMES).map(([one, words]) => h("button", { type: "button", role: "tab", "aria-controls": "stage", "aria-selected": String(one === name), onclick: () => { name = one; drawCharts(); } }, words));
  const list = h("div", { role: "tablist", class: "tabs", "aria-label": "Charts" }, tabs);
  const orders = ORDERED.includes(name) ? pick("Order of the scenes", { narrative: "as told", story: "as it happened" }, order, (to) => { order = to; }) : null;
  const kinds = name === "network" ? pick("What ties people", KINDS, kind, (to) => { kind = to; }) : null;
  const aside = h("p", { class: "aside", "aria-live": "polite" }), before = stage?.offsetHeight ?? 0;
  stage = h("div", { class: "stage", id: "stage", "data-chart": name, role: "tabpanel", tabindex: 0, "aria-label": NAMES[name] });
  stage.style.minHeight = `${before}px`; // until there is a picture, nothing moves
  fill(tray, h("div", { class: "head" }, list, orders, kinds), stage, aside);
  roving(list, '[role="tab"]', ["ArrowRight", "ArrowLeft"]);
  await drawPicture();
}

/** Draw the picture; without spoilers, from what stands before the foot of the page. */
async function drawPicture() {
  const { charts } = open.book.told, until = open.blind ? open.until : null, asked = [name, order, kind, room(), until].join(" ");
  drawn = asked;
  blind = open.blind;
  try {
    if (charts && open.blind) return fill(stage, h("p", { class: "none" }, "The charts of a saved page are of the whole story: they are not shown while spoilers are kept out."));
    for (let most = people(), fits = 0; fits < SMALL; most = Math.max(FEWEST, Math.floor(most * SMALL))) {
      const told = charts ? charts[saved()] : await fetchChart(name, order, kind, most, until);
      if (drawn !== asked) return undefined; // another has been asked for meanwhile
      const { scrollLeft } = stage;
      fill(stage, picture(told));
      fits = crop();
      stage.scrollLeft = scrollLeft;
      if (charts || most === FEWEST || !LINES[name]) break;
    }
    return adorn();
  } catch (error) {
    return fill(stage, h("p", { class: "none" }, error.message));
  } finally {
    stage.style.minHeight = "";
  }
}

/** The pixels that a picture may be high without having to be scrolled. */
const room = () => parseFloat(getComputedStyle(stage).maxHeight) - AROUND;

/** How many people may have a line or a row of their own, that the picture needs no scrolling up and down. */
function people() {
  const [each, around, most] = LINES[name] ?? [1, 0, 24];
  return Math.max(FEWEST, Math.min(most, Math.floor((room() / SMALL - around) / each)));
}

const saved = () => [name, ORDERED.includes(name) ? order : null, name === "network" ? kind : null].filter(Boolean).join("/");

export function toggleCharts(shown = tray.hidden) {
  tray.hidden = !shown;
  byId("show-charts").setAttribute("aria-expanded", String(shown));
  return drawCharts();
}

function pick(label, choices, chosen, set) {
  return h("select", { "aria-label": label, onchange: (event) => { set(event.target.value); drawCharts(); } },
    Object.entries(choices).map(([value, words]) => h("option", { value, selected: value === chosen }, words)));
}

/** The drawing as elements; it is parsed as XML, in which nothing runs, and is ours besides. */
function picture(svg) {
  const root = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  root.querySelectorAll("script, foreignObject").forEach((odd) => odd.remove());
  root.querySelectorAll("[id]").forEach((named) => { named.id = `chart-${named.id}`; }); // the page has a title of its own
  root.setAttribute("aria-labelledby", "chart-title chart-description");
  const lines = [...root.querySelectorAll(CAPTION)].map((line) => line.textContent); // wider than many a picture
  root.querySelectorAll(`svg > [font-weight="bold"], ${CAPTION}`).forEach((words) => words.remove());
  root.querySelector("rect")?.remove(); // its paper: the page has its own
  return [root, h("p", { class: "key" }, lines.join(" "))];
}

/** Give people the hues that they have in the text, and mark where the page is. */
function adorn() {
  const { book } = open;
  stage.querySelectorAll("[data-character]").forEach((element) => {
    const hue = book.people.get(element.dataset.character)?.hue;
    if (hue !== undefined && name !== "matrix" && name !== "arcs") element.setAttribute("data-hue", hue);
  });
  stage.querySelectorAll("[data-from]").forEach((element) => element.setAttribute("data-hue", book.people.get(element.dataset.from)?.hue ?? 8));
  here = null;
  follow();
}

/** Leave out the empty rim of a picture, and make it as small as the tray, as far as it can be read; its names stay as they are.
    Return how small it had to be. */
function crop() {
  const svg = stage.querySelector("svg"), whole = svg.getBBox();
  if (!whole.width) return 1;
  const net = name === "network", fits = room() / (whole.height + 2 * RIM), words = svg.querySelectorAll(net ? "text" : "text[data-character]");
  const small = net ? Math.min(1, fits, (stage.clientWidth - 4 * RIM) / whole.width) : LINES[name] ? Math.min(1, Math.max(SMALLEST, fits)) : 1;
  if (small < 1) words.forEach((one) => one.setAttribute("font-size", net ? Math.min(12 / small, apart(svg)) : Math.max(10 / small, one.getAttribute("font-size") ?? 12)));
  const { x, y, width, height } = svg.getBBox(), high = height + 2 * RIM, scale = net ? Math.min(small, room() / high) : small;
  svg.setAttribute("viewBox", `${x - RIM} ${y - RIM} ${width + 2 * RIM} ${high}`);
  svg.setAttribute("height", high * scale);
  svg.setAttribute("width", (width + 2 * RIM) * scale);
  return fits;
}

/** How large the names of a network may be, so that none touches the next. */
function apart(svg) {
  const [a, b] = svg.querySelectorAll("circle[data-character]");
  return a && b ? Math.max(12, 0.9 * Math.hypot(a.cx.baseVal.value - b.cx.baseVal.value, a.cy.baseVal.value - b.cy.baseVal.value)) : 12;
}

/** Mark the scene that is on the page. */
function follow() {
  const { book } = open, scene = book.sceneAt(open.at)?.id ?? null;
  if (!stage || tray.hidden) return;
  if (scene === here) return;
  here = scene;
  stage.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  const column = stage.querySelector(`[data-column="${CSS.escape(scene ?? "")}"]`) ?? stage.querySelector(`[data-scene="${CSS.escape(scene ?? "")}"]`);
  column?.classList.add("here");
  if (column) {
    const box = column.getBoundingClientRect(), frame = stage.getBoundingClientRect();
    if (box.left < frame.left || box.right > frame.right) stage.scrollLeft += box.left - frame.left - frame.width / 2;
  }
}

tray.addEventListener("click", (event) => {
  const spot = event.target.closest("[data-from], [data-scene], [data-character]");
  if (!spot || !stage.contains(spot)) return;
  const { from, to, scene } = spot.dataset, character = event.target.closest("[data-character]")?.dataset.character;
  if (from) return between(from, to);
  if (spot.tagName === "text" && character) return tell("person", character);
  const column = scene ?? columnAt(event.clientX);
  if (column) return turnTo(open.book.scenes.find((one) => one.id === column).start);
  if (character) tell("person", character);
});

/** The scene whose column lies at a place of the screen. */
function columnAt(x) {
  return [...stage.querySelectorAll("[data-column]")].find((column) => {
    const box = column.getBoundingClientRect();
    return box.left <= x && x < box.right;
  })?.dataset.scene;
}

/** What ties two people: the lines that one says to the other, or the scenes they share. */
function between(from, to) {
  const { book } = open, aside = tray.querySelector(".aside");
  const said = book.quotes.filter((quote) => quote.speaker === from && (kind === "mention" || quote.addressees.includes(to)) && (!open.blind || quote.start < open.until));
  const shared = book.scenes.filter((scene) => scene.present.includes(from) && scene.present.includes(to));
  const spans = kind === "presence" ? shared.map((scene) => [scene.start, scene.start]) : said.map((quote) => [quote.start, quote.end]);
  fill(aside, `${book.name(from)} ${kind === "presence" ? "and" : "to"} ${book.name(to)}: `, spans.slice(0, 12).map(([start, end]) => passage(start, end, kind === "presence" ? book.where(start) : book.excerpt(start, end, 50))));
}

news.addEventListener("moved", () => {
  follow();
  if (!open.blind || tray.hidden || open.book.told.charts) return;
  clearTimeout(soon);
  soon = setTimeout(drawPicture, 250);
});
news.addEventListener("modes", () => stage && !tray.hidden && open.blind !== blind && drawPicture());
news.addEventListener("taken", ({ detail: before }) => {
  if (!stage || tray.hidden) return;
  for (const one of stage.querySelectorAll("text[data-character]")) {
    const id = one.dataset.character;
    if (one.textContent === before?.name(id)) one.textContent = open.book.name(id);
  }
  if (stage.querySelector("svg")) adorn();
});
