// Asking: a question in plain words, or words to find; answered with passages.

import { fill, h } from "./elements.js";
import { open } from "./book.js";
import { post } from "./server.js";
import { few, passage, person } from "./passage.js";
import { does } from "./said.js";
import { questions } from "./questions.js";
import { goTo } from "./text.js";

const MOST = 200; // places found, of a word that stands everywhere
const STATUS = { "": "So or not", true: "What is so", false: "What is not so", open: "What is left open" };
const wanted = { holder: "", status: "" };
let asked = "";
let answer = [];
let latest = 0; // of the questions, by number: an answer that comes after that to a later one is not shown

export function drawAsking(element) {
  const server = open.book.told.server;
  const field = h("input", { type: "search", value: asked, "aria-label": server ? "Ask the story" : "Find words", placeholder: server ? "What does she know of …?" : "Words to find" });
  const found = h("div", { class: "found", "aria-live": "polite" }, answer);
  const send = async (event) => {
    event.preventDefault();
    asked = field.value.trim();
    if (!asked) return;
    element.querySelector(".claims")?.remove();
    const number = latest += 1, show = (told) => { answer = told; const now = element.querySelector(".ask ~ .found"); if (now) fill(now, told); };
    if (!server) return show(finds(asked));
    show([h("p", { class: "none" }, "Looking …")]);
    const told = await answers(asked);
    if (number === latest) show(told); // in what may have been drawn anew meanwhile
  };
  const cast = open.book.cast.slice(0, 2).map((row) => open.book.name(row.id));
  const tries = server && cast.length > 1 ? [`Where is ${cast[0]}?`, `What does ${cast[1]} know?`, `What did ${cast[0]} tell ${cast[1]}?`, `What does ${cast[0]} believe?`] : [];
  fill(element, h("form", { class: "ask", role: "search", onsubmit: send }, field, h("button", { type: "submit" }, server ? "Ask" : "Find")),
    h("p", { class: "tries" }, tries.map((words) => h("button", { type: "button", onclick: () => { field.value = words; field.form.requestSubmit(); } }, words))), found,
    server ? null : h("section", { class: "questions" }, questions()), asked ? null : h("section", { class: "claims" }, browse()));
}

/** What people claim, believe, fear and promise, by whose it is and whether it is so; in the order of the text. */
function browse() {
  const { book } = open, list = h("div", { class: "claimed" });
  const claims = book.claims.filter((claim) => claim.stance !== "narrated" && claim.holder && claim.holder !== "narrator" && (!open.blind || claim.start < open.until));
  if (!claims.length) return [];
  const holders = book.cast.filter(({ id }) => claims.some((claim) => claim.holder === id)).map(({ id }) => [id, book.name(id)]);
  const draw = () => {
    const some = claims.filter((claim) => (!wanted.holder || claim.holder === wanted.holder) && (!wanted.status || open.blind || claim.status === wanted.status));
    fill(list, some.length ? few(some, (claim) => [person(claim.holder), h("span", { class: "how" }, does(claim)), passage(claim.start, claim.end, book.excerpt(claim.start, claim.end, 130))], 20) : h("p", { class: "none" }, "Nothing of that kind."));
  };
  const pick = (label, kind, all) => h("select", { "aria-label": label, onchange: (event) => { wanted[kind] = event.target.value; draw(); } },
    all.map(([value, words]) => h("option", { value, selected: value === wanted[kind] }, words)));
  draw();
  return [h("h2", {}, "What they claim"), h("div", { class: "filters" }, pick("Whose", "holder", [["", "Everybody’s"], ...holders]), open.blind ? null : pick("Whether it is so", "status", Object.entries(STATUS))), list];
}

async function answers(question) {
  try {
    const told = await post("/api/ask", { question, until: open.blind ? open.until : null });
    return [told.heads.map((head) => h("p", { class: "head" }, head)), h("ul", { class: "plain" }, told.rows.map((row) => h("li", {}, answered(row)))),
      told.more ? h("p", { class: "none" }, `and ${told.more} more`) : null, finds(question, false)].flat(Infinity).filter(Boolean);
  } catch (error) {
    const found = finds(question, false);
    return found.length ? found : [h("p", { class: "none" }, error.message)];
  }
}

function answered(row) {
  return [h("button", { type: "button", class: "passage", onclick: () => goTo(row.start, row.end) },
    h("span", { class: "words" }, row.parts.map(([words, bold]) => (bold ? h("b", {}, words) : words))), " ",
    h("span", { class: "where" }, [row.where, row.setting].filter(Boolean).join(" · "))), row.how.map((how) => h("p", { class: "how" }, how))];
}

/** Where words stand in the text, as they are written. */
function finds(words, always = true) {
  const { book } = open, wanted = words.toLowerCase(), found = [];
  const text = book.text.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST; at = text.indexOf(wanted, at + 1)) {
    const offset = book.units ? book.units.indexOf(at) : at;
    if (!open.blind || offset < open.until) found.push([offset, offset + [...wanted].length]);
  }
  if (!found.length) return always ? [h("p", { class: "none" }, `These words do not stand in the text${open.blind ? " so far" : ""}.`)] : [];
  return [h("p", { class: "head" }, `“${words}” stands ${found.length === 1 ? "once" : `${found.length}${found.length === MOST ? " or more" : ""} times`} in the text${open.blind ? " so far" : ""}.`), ...few(found, ([start, end]) => passage(start, end), 12)];
}
