// Scenes: where and when each is and who is there; the one on the page is marked.

import { fill, h, unfolding } from "./elements.js";
import { news, open } from "./book.js";
import { canCorrect, correct, say } from "./correct.js";
import { person } from "./passage.js";
import { NONE } from "./said.js";
import { goTo, turnTo } from "./text.js";

const MOST = 7; // people named in a row
let page = null;

/** What a chapter is called: a heading may have a number alone, or none. */
const called = ({ number, title }) => (number && title ? `${number}. ${title}` : title || (number ? `Chapter ${number}` : "Opening"));

export function drawScenes(element) {
  page = element;
  const { book } = open, here = book.sceneAt(open.at);
  const rows = book.scenes.map((scene, n) => [scene, book.sceneRows[n]]).filter(([scene]) => !open.blind || scene.start < open.until);
  const items = [];
  let chapter = null;
  for (const [scene, told] of rows) {
    const within = book.chapters.findLast((one) => one.start <= scene.start) ?? null;
    if (within !== chapter && within) items.push(h("li", { class: "chapter" }, h("button", { type: "button", onclick: () => turnTo(within.start) }, called(within))));
    chapter = within;
    items.push(row(scene, told, scene === here));
  }
  fill(element, h("ol", { class: "scenes" }, items));
  element.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
}

function row(scene, told, isHere) {
  const { book } = open, listed = scene.present.filter((id, n) => book.people.get(id)?.listed && (!open.blind || (scene.evidence[n]?.[0] ?? 0) < open.until));
  const there = listed.slice(0, MOST).flatMap((id, n) => [n ? ", " : "", person(id)]);
  return h("li", { class: "scene", "aria-current": String(isHere), "data-scene": scene.id },
    h("button", { type: "button", class: "go", onclick: () => turnTo(scene.start) },
      h("span", { class: "number" }, told.number), h("span", { class: "place" }, told.place || "somewhere"), told.time ? h("span", { class: "time" }, told.time) : null),
    told.inside.length ? h("p", { class: "inside" }, `with ${told.inside.join(", ")}`) : null,
    there.length ? h("p", { class: "there" }, there, listed.length > MOST ? ` and ${listed.length - MOST} more` : "") : null,
    evidence(scene),
    isHere && canCorrect() ? corrections(scene, told, listed) : null);
}

function evidence(scene) {
  const [start, end] = scene.place_evidence[0] ?? scene.time?.evidence[0] ?? [];
  return start === undefined ? null : h("button", { type: "button", class: "passage", onclick: () => goTo(start, end) }, h("span", { class: "words" }, open.book.around(start, end)));
}

function corrections(scene, told, listed) {
  const { book } = open;
  // What is only guessed stands behind the field, so that the author can say that it is so.
  const guess = told.place.match(/^perhaps (.*)/)?.[1] ?? "", sure = guess ? "" : told.place;
  const place = h("input", { type: "text", value: sure, placeholder: guess, list: "places" }), time = h("input", { type: "text", value: told.time });
  const likely = [...new Set([...listed, ...book.likely(scene.start)])];
  const boxes = likely.map((id) => [id, h("input", { type: "checkbox", checked: listed.includes(id) })]);
  const send = (event) => {
    event.preventDefault();
    const changed = (field, before) => (field.value.trim() !== before ? field.value.trim() || NONE : "");
    const said = {
      place: changed(place, sure), time: changed(time, told.time),
      present: boxes.filter(([id, box]) => box.checked && !listed.includes(id)).map(([id]) => book.name(id)),
      absent: boxes.filter(([id, box]) => !box.checked && listed.includes(id)).map(([id]) => book.name(id)),
    };
    if (Object.values(said).every((words) => !words.length)) say("It is read so already: nothing to keep.", 5000);
    else correct({ kind: "scene", span: [scene.start, scene.end], ...said }, book);
  };
  return unfolding({ class: "put-right" }, "Put right", h("form", { class: "fields", onsubmit: send },
    h("label", {}, "Place ", place), h("label", {}, "Time ", time),
    h("fieldset", {}, h("legend", {}, "Who is there"), h("div", { class: "boxes" }, boxes.map(([id, box]) => h("label", {}, box, " ", book.name(id))))),
    h("button", { type: "submit" }, "So it is")),
    scene === book.scenes[0] ? null : h("button", { type: "button", class: "joined", onclick: () => correct({ kind: "no-new-scene", span: [scene.start, scene.end] }, book) }, "No new scene: the one before goes on"));
}

let last = null;
news.addEventListener("moved", () => {
  const here = open.book.sceneAt(open.at);
  if (here === last) return;
  last = here;
  if (page?.isConnected && page.querySelector(".scenes") && !page.contains(document.activeElement)) drawScenes(page);
});
