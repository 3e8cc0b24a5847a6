// Text: the story itself. Every block is there as plain words from the start; what is near the eye is marked.

import { byId, fill, h } from "./elements.js";
import { news, open, orderOf, tell, unitsOf, wordsIn } from "./book.js";

const CHUNK = 24; // blocks that are laid out and marked together
const TAGS = { heading: "h2", break: "div" };
const HEADER = 8; // blocks before the first chapter from which they are passed over
const PARAGRAPHS = ["prose", "set-off", "lines", "verse"];
const pane = byId("text");
let chunks = [];
let blocks = []; // the element of each block
let put = []; // paragraphs that are saved and not yet read, which are no blocks of the reading
let near = null; // sees which chunks come near the eye
const nearby = new Set(); // those that are
let line = null; // the line the keys are at
let lastBook = null; // the reading that was drawn
let blind = false; // whether spoilers were kept out of what is marked

/** Draw the book, and stay where the reader was; of the same text only what is marked otherwise is written anew. */
export function drawText() {
  if (lastBook && sameText(lastBook, open.book)) return drawMarks();
  const { book } = open, kept = anchor(), within = pane.contains(document.activeElement) || document.activeElement === document.body;
  const words = line && lastBook.words(line.start, line.end);
  lastBook = book;
  near?.disconnect();
  nearby.clear();
  near = new IntersectionObserver((seen) => seen.forEach((one) => {
    if (one.isIntersecting) { nearby.add(one.target); markChunk(one.target); } else nearby.delete(one.target);
  }), { root: pane, rootMargin: "600px 0px" });
  [chunks, blocks, put] = [[], [], []];
  for (let from = 0; from < book.blocks.length; from += CHUNK) chunks.push(chunkFrom(book, from));
  fill(pane, chunks);
  chunks.forEach((chunk) => near.observe(chunk));
  line = line && (nearest(book.quotes.filter((quote) => book.words(quote.start, quote.end) === words), line.start) ?? null);
  if (kept) stay(kept); else moved();
  if (line && within) { markChunk(blocks[book.blockAt(line.start)].parentElement); focusLine(blocks[book.blockAt(line.start)], line.start); }
}

/** Show paragraphs that are saved and not yet read in their places; what was shown so before is taken out. */
export function showUnread(changes) {
  if (!changes.length && !put.length) return;
  const kept = anchor();
  put.forEach((element) => element.remove());
  pane.querySelectorAll(".gone").forEach((element) => element.classList.remove("gone"));
  put = changes.flatMap(([first, last, written]) => {
    const before = blocks[first], old = blocks.slice(first, last), all = written.map((one, n) => unreadBlock(one, old[n]));
    old.forEach((element) => element.classList.add("gone"));
    if (before) before.before(...all); else chunks.at(-1).append(...all);
    return all;
  });
  if (kept) stay(kept); else moved();
}

/** A paragraph that is not yet read with the rest: set as the one in whose place it stands, with the marks that it has so far. */
function unreadBlock([kind, pieces, told], old) {
  const head = old?.querySelector(".scene-head")?.cloneNode() ?? null, before = old?.classList.contains(kind) ? old.className : kind;
  const element = h(TAGS[kind] ?? "p", { class: before, ...(told && { title: "As it seems so far: the rest is being read." }) });
  element.classList.add("unread");
  if (kind === "break") return fill(element, head);
  const all = pieces.map(([piece]) => piece).join(""), units = unitsOf(all), marks = [...typeOf(pieces), ...marksOf(told)], { book } = open;
  const words = (from, to) => wordsIn(all, units, from, to), end = [...all].length;
  fill(element, head, told && marginOf(book, marks, 0, open.until, " …"), writtenWith(book, marks, words, 0, end, told !== null));
  if (told) describe(element, marks, words, 0, end);
  return element;
}

/** What stands out by its type in the pieces of a paragraph, as marks; offsets count characters. */
function typeOf(pieces) {
  let end = 0;
  return pieces.map(([piece, layer]) => { const start = end; end += [...piece].length; return { layer, order: orderOf(layer), start, end }; }).filter(({ layer }) => layer);
}

/** The lines and mentions of a paragraph that was read by itself, as marks. */
function marksOf(told) {
  const quotes = (told?.quotes ?? []).filter(({ kind }) => kind !== "other").map((thing) => ["quote", thing]);
  const mentions = (told?.mentions ?? []).map(([start, end, kind, who]) => ["mention", { start, end, kind, who }]);
  return [...quotes, ...mentions].map(([layer, thing]) => ({ layer, order: orderOf(layer), start: thing.start, end: thing.end, thing, sofar: true }));
}

function sameText(one, other) {
  return one.text === other.text && one.blocks.length === other.blocks.length && one.blocks.every((block, b) => block[0] === other.blocks[b][0] && block[2] === other.blocks[b][2]);
}

function drawMarks() {
  const { book } = open;
  lastBook = book;
  line = line && (book.quotes.find((quote) => quote.start === line.start) ?? null);
  blocks.forEach((block, b) => dress(block, book, b));
  markAgain();
  tell("moved"); // to the same place, which may be called otherwise now
}

const nearest = (quotes, offset) => quotes.sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];

/** Mark anew what is marked already, of the blocks that are `touched`: near the eye at once, else when there is time. */
export function markAgain(touched = () => true) {
  const focused = document.activeElement?.id;
  for (const chunk of chunks.filter((one) => one.dataset.marked && blocksOf(one).some(touched))) {
    delete chunk.dataset.marked;
    if (nearby.has(chunk)) markChunk(chunk);
  }
  if (focused && document.activeElement.id !== focused) byId(focused)?.focus({ preventScroll: true });
  whenIdle(markWaiting);
}

/** The numbers of the blocks in a chunk. */
const blocksOf = (chunk) => [...chunk.children].filter((block) => block.dataset.block).map((block) => Number(block.dataset.block));
const whenIdle = globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 50, { timeRemaining: () => 12 }));

function markWaiting(time) {
  for (const chunk of chunks) {
    if (time.timeRemaining() < 4) return whenIdle(markWaiting);
    if (!chunk.dataset.marked && chunk.querySelector(".told, .mark")) markChunk(chunk);
  }
  return undefined;
}

/** Show whose lines are wanted, and nothing else where they are the only ones. */
function showModes() {
  if (blind !== open.blind) { blind = open.blind; markAgain(); }
  blocks.forEach((block, b) => block.classList.toggle("away", isAway(open.book.marks[b])));
  for (const one of pane.querySelectorAll(".mark.quote, .margin > span")) {
    one.classList.toggle("theirs", one.dataset.speaker === open.only);
    one.classList.toggle("others", one.dataset.speaker !== open.only);
  }
}

/** Bring an offset to the middle of the page, or to its top, and let its words shine for a moment. */
export function goTo(start, end = start, { focus = false, top = false, head = false } = {}) {
  const block = shownFrom(open.book.blockFrom(start), top);
  if (!block) return;
  const show = () => block.scrollIntoView({ block: top || block.offsetHeight > pane.clientHeight ? "start" : "center" });
  markChunk(block.parentElement);
  show();
  requestAnimationFrame(() => { show(); moved(); if (focus) focusLine(block, start); else shine(block, start, end); if (head) block.querySelector(".scene-head")?.focus({ preventScroll: true }); });
}

/** Show the whole story, or only what a mode says; "one" is whoever `only` names. */
export function setMode(mode, only = null) {
  open.only = only;
  document.documentElement.dataset.mode = mode;
  tell("modes");
}

/** The block with a number, or, `after` it will do, the next that is shown; where none is, all of the story is shown again. */
function shownFrom(b, after) {
  const block = blocks[b], shown = block && !block.offsetHeight && after ? blocks.slice(b).find((one) => one.offsetHeight) : block;
  if (!shown || shown.offsetHeight) return shown ?? block;
  setMode("");
  return block;
}

/** Turn to a scene or a chapter; the keys go to the head of the scene, if they are to. */
export const turnTo = (start, head = false) => goTo(start, start, { top: true, head });

/** Open at the first chapter where a long header stands before it, as over a download from an archive. */
export function openAtStory() {
  const told = open.book.blocks, first = told.findIndex(([, , kind, chapter]) => chapter > 0 || kind === "prose");
  if (first > HEADER) turnTo(told[first][0]);
}

/** Go to the next paragraph, or back. */
export function stepParagraph(by) {
  const at = blocks.indexOf(hereBlock()), from = document.activeElement === blocks[at] ? at + by : at;
  let to = from;
  while (blocks[to] && !(isParagraph(to) && blocks[to].offsetHeight)) to += by;
  if (blocks[to]) focusBlock(to);
}

/** Have the keys at a block. */
export function focusBlock(b) {
  const block = blocks[b];
  block.setAttribute("tabindex", -1);
  block.focus({ preventScroll: true });
  const box = block.getBoundingClientRect(), frame = pane.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) block.scrollIntoView({ block: "center" });
}

/** The block that the keys are at, or the first on the page. */
export function hereBlock() {
  return document.activeElement.closest("[data-block]") ?? blocks[open.book.blockAt(open.at)];
}

export const isParagraph = (b) => PARAGRAPHS.includes(open.book.blocks[b][2]);

/** Go to the next line of speech, or back; among those that are shown, or that it is unsure of. */
export function step(by, doubtful = false) {
  const { book } = open;
  const lines = book.quotes.filter((quote) => quote.kind !== "other" && (!open.only || quote.speaker === open.only) && (!doubtful || unsure(book, quote)));
  const from = line ?? lines.findLast?.((quote) => quote.start < open.at) ?? null;
  const to = by > 0 ? lines.find((quote) => !from || quote.start > from.start) : lines.findLast((quote) => !from || quote.start < from.start);
  if (to) { goTo(to.start, to.start, { focus: true }); line = to; }
}

/** Where the page is: the first block seen, and the last. */
export function moved() {
  if (!chunks.length) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const seen = blocksSeen(top + 4, bottom).filter((block) => block.dataset.block).map((block) => Number(block.dataset.block));
  if (!seen.length) return;
  open.at = open.book.blocks[seen[0]][0];
  open.until = open.book.blocks[seen.at(-1)][1];
  tell("moved");
}

function blocksSeen(top, bottom) {
  const seen = [];
  for (const chunk of chunks) {
    const box = chunk.getBoundingClientRect();
    if (box.bottom < top) continue;
    if (box.top > bottom) break;
    for (const block of chunk.children) {
      const there = block.getBoundingClientRect();
      if (there.bottom > top && there.top < bottom && there.height) seen.push(block);
    }
  }
  return seen;
}

function chunkFrom(book, from) {
  const chunk = h("section", { class: "chunk" });
  let size = 0;
  for (let b = from; b < Math.min(from + CHUNK, book.blocks.length); b += 1) {
    const [start, end, kind] = book.blocks[b];
    const element = h(TAGS[kind] ?? "p", { class: kind, "data-block": b }, kind === "break" ? null : book.words(start, end));
    blocks[b] = element;
    if (kind === "break") element.setAttribute("role", "separator");
    const after = b && book.blocks[b - 1][2];
    if (kind === "prose" && after !== "prose") element.classList.add("first");
    if (kind === "heading" && b === 0 && book.blocks[b][3] === 0) element.classList.add("book-title");
    dress(element, book, b);
    chunk.append(element);
    size += 1.1 + Math.ceil((end - start) / 68) * 1.62;
  }
  chunk.style.containIntrinsicSize = `auto ${Math.round(size * 18)}px`;
  return chunk;
}

/** Say of a block what its marks do not: whether anybody speaks in it, and which scene begins there. */
function dress(element, book, b) {
  describe(element, book.marks[b], (from, to) => book.words(from, to), ...book.blocks[b]);
  const head = element.querySelector(".scene-head"), made = headOf(book, b);
  element.classList.toggle("opens", made !== null);
  if (!made) head?.remove();
  else if (!head) element.prepend(made);
  else if (!head.isEqualNode(made)) head.replaceWith(made);
}

/** Say of a block with some marks whether anybody speaks in it, and whether there is more. */
function describe(element, marks, words, start, end) {
  element.classList.toggle("no-lines", !marks.some(isLine));
  element.classList.toggle("no-telling", isSpeech(marks, words, start, end));
  element.classList.toggle("away", isAway(marks));
}

const isLine = (mark) => mark.layer === "quote";

/** The head of the scene that begins with a block, or null; its words are style, so that none is copied. */
function headOf(book, b) {
  const scene = book.sceneRows[book.sceneAtBlock.get(b)];
  if (!scene) return null;
  const words = [scene.place, scene.time].filter(Boolean);
  return h("button", { type: "button", class: "scene-head", id: `head-${b}`, "data-words": ["§ " + scene.number, ...words].join(" · "), "aria-label": [`Scene ${scene.number}`, ...words].join(", ") });
}

/** Whether a block is speech alone: no word of it is told. */
function isSpeech(marks, words, first, last) {
  const said = marks.filter((mark) => isLine(mark) && mark.thing.kind === "speech").sort((one, other) => one.start - other.start);
  let from = first, told = "";
  for (const { start, end } of said) { if (start > from) told += words(from, start); from = Math.max(from, end); }
  return said.length > 0 && !/[\p{L}\p{N}]/u.test(told + (from < last ? words(from, last) : ""));
}

const isAway = (marks) => open.only !== null && !marks.some((mark) => isLine(mark) && mark.thing.speaker === open.only);

function markChunk(chunk) {
  if (chunk.dataset.marked) return;
  chunk.dataset.marked = "yes";
  for (const b of blocksOf(chunk)) markBlock(blocks[b], b);
}

function markBlock(element, b) {
  if (element.getAttribute("role") === "separator") return;
  const { book } = open, [start, end] = book.blocks[b];
  const marks = book.marks[b], root = writtenWith(book, marks, (from, to) => book.words(from, to), start, end);
  const made = fill(element.cloneNode(false), headOf(book, b), marginOf(book, marks, start, end), root);
  if (made.isEqualNode(element)) return;
  const head = element.querySelector(":scope > .scene-head"), again = made.querySelector(":scope > .scene-head");
  if (!head || !again?.isEqualNode(head)) return void element.replaceChildren(...made.childNodes);
  again.remove(); // the head that is there may have the keys, which would be lost with it
  while (head.nextSibling) head.nextSibling.remove();
  element.append(...made.childNodes);
}

/** The words from one place to another with their marks, one inside the other; where they overlap, the inner ones are cut.
    What nobody says is told, if it is known who says what. */
function writtenWith(book, marks, words, start, end, read = true) {
  const cuts = new Set([start, end]);
  for (const mark of marks) { cuts.add(Math.max(start, mark.start)); cuts.add(Math.min(end, mark.end)); }
  const row = [...cuts].sort((a, c) => a - c);
  const root = document.createDocumentFragment();
  let stack = []; // [mark, element] from the outside in
  for (let n = 0; n + 1 < row.length; n += 1) {
    const here = marks.filter((mark) => mark.start <= row[n] && mark.end >= row[n + 1])
      .sort((a, c) => a.order - c.order || a.start - c.start || c.end - a.end);
    const inside = here[0]?.layer === "quote" || !read ? here : [TOLD, ...here];
    let same = 0;
    while (same < stack.length && stack[same][0] === inside[same]) same += 1;
    stack = stack.slice(0, same);
    for (const mark of inside.slice(same)) {
      const made = markElement(book, mark, row[n]);
      (stack.at(-1)?.[1] ?? root).append(made);
      stack.push([mark, made]);
    }
    (stack.at(-1)?.[1] ?? root).append(words(row[n], row[n + 1]));
  }
  return root;
}

const TOLD = { layer: "told" };

function markElement(book, mark, from) {
  if (mark.layer === "told") return h("span", { class: "told" });
  if (mark.layer === "em") return h("em");
  if (mark.layer === "markup") return h("span", { class: "markup" });
  const { thing } = mark, classes = ["mark", mark.layer], begins = mark.start === from;
  const attributes = { "data-start": mark.start, "data-end": mark.end, "data-layer": mark.layer };
  if (mark.layer === "quote") {
    const who = thing.speaker;
    classes.push(thing.kind, unsure(book, thing) ? "unsure" : "sure", who === open.only ? "theirs" : "others");
    Object.assign(attributes, { "data-hue": book.people.get(who)?.hue ?? "none", "data-speaker": who });
    if (begins) Object.assign(attributes, { role: "group", "aria-label": sayer(book, thing) + (mark.sofar ? ", so far" : "") }, mark.sofar ? {} : { id: thing.id, tabindex: -1 });
  } else if (mark.layer === "mention") {
    classes.push(thing.kind);
    Object.assign(attributes, { "data-hue": book.people.get(thing.who)?.hue ?? "none", "data-who": thing.kind === "name" ? null : calledAt(book, thing.who, thing.start) });
  } else if (mark.layer === "claim") classes.push(thing.status, thing.stance);
  else if (mark.layer === "feeling") classes.push(thing.valence < 0 ? "bad" : "good", thing.status);
  else if (mark.layer === "note") classes.push(thing.level);
  return h("span", { ...attributes, class: classes.join(" ") });
}

export const unsure = (book, quote) => !quote.speaker || quote.confidence < book.unsure;

/** Who says a line to whom, as words. */
export function sayer(book, quote) {
  const verb = { thought: "thinks", writing: "writes" }[quote.kind] ?? "says";
  const called = (id) => calledAt(book, id, quote.start), to = quote.addressees.length ? ` to ${quote.addressees.map(called).join(", ")}` : "";
  return `${quote.speaker ? called(quote.speaker) : "Somebody"} ${verb}${to}${unsure(book, quote) ? ", perhaps" : ""}`;
}

/** What somebody is called at an offset: with spoilers kept out, as they have been by the end of its paragraph. */
function calledAt(book, id, offset) {
  const one = open.blind && book.people.get(id);
  return one ? book.nameBy(one, book.blocks[book.blockAt(offset)][1]) : book.name(id);
}

/** The names of those who speak in a block, in the margin, as they may be called by an offset; their words are style, so that
    none is copied. */
function marginOf(book, marks, start, until, ending = "") {
  const said = marks.filter((mark) => mark.layer === "quote" && mark.start >= start);
  const who = new Map(said.map(({ thing }) => [thing.speaker, thing]));
  if (!who.size) return null;
  const called = (id) => (open.blind && book.people.has(id) ? book.nameBy(book.people.get(id), until) : book.short(id));
  return h("span", { class: "margin", "aria-hidden": "true" }, [...who].map(([id, quote]) =>
    h("span", { class: id === open.only ? "theirs" : "others", "data-speaker": id, "data-hue": book.people.get(id)?.hue ?? "none", "data-name": `${id ? called(id) : "?"}${id && unsure(book, quote) ? " ?" : ""}${ending}` })));
}

function shine(block, start, end) {
  const inside = [...block.querySelectorAll(".mark")].filter((mark) => Number(mark.dataset.start) === start && Number(mark.dataset.end) === end);
  const lit = inside.length ? inside : [...block.querySelectorAll(".mark")].filter((mark) => Number(mark.dataset.start) >= start && Number(mark.dataset.end) <= end);
  for (const element of lit.length ? lit : [block]) {
    element.classList.add("lit");
    setTimeout(() => element.classList.remove("lit"), 1800);
  }
}

/** Have the keys at a line, which was clicked. */
export const standAt = (quote) => { line = quote; };

function focusLine(block, start) {
  const element = [...block.querySelectorAll(".quote[id]")].find((quote) => Number(quote.dataset.start) === start);
  pane.querySelectorAll('.quote[tabindex="0"]').forEach((other) => other.setAttribute("tabindex", -1));
  element?.setAttribute("tabindex", 0);
  element?.focus({ preventScroll: true });
}

/** What is at the top of the page, to find it again in another reading. */
function anchor() {
  if (!chunks.length || !pane.scrollTop) return null;
  const { top, bottom } = pane.getBoundingClientRect(), [element] = blocksSeen(top + 4, bottom);
  if (!element) return null;
  return { words: wordsOf(element), n: all().indexOf(element), below: element.getBoundingClientRect().top - top };
}

/** Every block that is shown, those too that are not yet read. */
const all = () => chunks.flatMap((chunk) => [...chunk.children]).filter((element) => !element.classList.contains("gone"));

const wordsOf = (element) => element.textContent.slice(0, 200);

function stay({ words, n, below }) {
  const shown = all();
  const same = shown.map((element, index) => [Math.abs(index - n), element]).filter(([, element]) => wordsOf(element) === words).sort((x, y) => x[0] - y[0]);
  const element = same[0]?.[1] ?? shown[Math.min(n, shown.length - 1)];
  const put = () => { pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - below; };
  markChunk(element.parentElement);
  put();
  requestAnimationFrame(() => { put(); moved(); });
}

let waiting = false;
pane.addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; moved(); });
}, { passive: true });
news.addEventListener("modes", showModes);
