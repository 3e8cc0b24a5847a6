// Layers: what of the reading is seen on the text, and which of the text is seen.

import { byId, fill, h } from "./elements.js";
import { news, open, tell } from "./book.js";
import { nameSoFar } from "./passage.js";
import { setMode } from "./text.js";

const root = document.documentElement;
const LAYERS = {
  speakers: ["Speakers", "who says each line: hue, and a name in the margin"],
  people: ["Who is meant", "whom “she” and “the old man” mean: dotted under"],
  scenes: ["Scenes", "where a scene begins, and where it is"],
  claims: ["Claims and beliefs", "solid under; crossed by waves where it is not so"],
  feelings: ["Feelings", "marked ▲ good, ▼ bad"],
  notes: ["Editor’s notes", "wavy under"],
};
const MODES = { "": "The whole story", dialogue: "Dialogue only", narration: "Narration only" };
const SHOWN = "What is shown";
const THEMES = { auto: "As the system", light: "Light", dark: "Dark" };
const kept = { layers: ["speakers", "scenes"], theme: "auto", size: 1, ...recalled() };

/** Set what was set the last time, and draw the sheet of switches. */
export function drawLayers() {
  apply();
  const layers = Object.entries(LAYERS).map(([name, [words, hint]]) => h("label", { class: "switch" },
    h("input", { type: "checkbox", checked: kept.layers.includes(name), onchange: () => toggleLayer(name) }), h("span", {}, h("b", {}, words), h("small", { class: `sample ${name}` }, hint))));
  fill(byId("layers"), h("h2", {}, "Layers"), layers,
    h("label", { class: "switch" }, h("input", { type: "checkbox", id: "blind", checked: open.blind, onchange: toggleBlind }), h("span", {}, h("b", {}, "No spoilers"), h("small", {}, "the panel and the charts know only what stands before the foot of this page, and nobody is named too early"))),
    choices(SHOWN, MODES, () => root.dataset.mode ?? "", setMode),
    choices("Colours", THEMES, () => kept.theme, (theme) => { kept.theme = theme; apply(); }),
    h("p", { class: "row" }, h("span", { class: "label" }, "Type"), h("button", { type: "button", "aria-label": "A−, smaller type", onclick: () => resize(-0.1) }, "A−"), h("button", { type: "button", "aria-label": "A+, larger type", onclick: () => resize(0.1) }, "A+")));
}

export function toggleLayer(name) {
  kept.layers = kept.layers.includes(name) ? kept.layers.filter((one) => one !== name) : [...kept.layers, name];
  drawLayers();
}

/** Keep out of the panel and the charts what stands after this page, or let it in again. */
export function toggleBlind() {
  open.blind = !open.blind;
  if (byId("blind")) byId("blind").checked = open.blind;
  root.classList.toggle("blind", open.blind);
  tell("modes");
}

/** Say above the text, where not all of it is shown, what is; a click there shows the whole story again. */
function drawMode() {
  if (root.dataset.mode === "one" && !open.only) root.dataset.mode = ""; // they are not in the cast any more
  const mode = root.dataset.mode ?? "", one = open.only && open.book.people.get(open.only), sign = byId("mode");
  const words = one ? `Only ${nameSoFar(one)}’s lines` : mode ? MODES[mode] : "";
  fill(sign, words);
  sign.hidden = !words;
  sign.setAttribute("aria-label", `${words}: show the whole story`);
  for (const choice of byId("layers").querySelectorAll(`input[name="${SHOWN}"]`)) choice.checked = choice.value === mode;
}

export function nextTheme() {
  const themes = Object.keys(THEMES);
  kept.theme = themes[(themes.indexOf(kept.theme) + 1) % themes.length];
  drawLayers();
}

function resize(by) {
  kept.size = Math.round(Math.max(0.8, Math.min(1.6, kept.size + by)) * 10) / 10;
  apply();
}

function choices(legend, all, chosen, set) {
  return h("fieldset", { class: "row" }, h("legend", {}, legend), Object.entries(all).map(([value, words]) => h("label", {}, h("input", { type: "radio", name: legend, value, checked: value === chosen(), onchange: () => set(value) }), " ", words)));
}

function apply() {
  for (const name of Object.keys(LAYERS)) root.classList.toggle(`with-${name}`, kept.layers.includes(name));
  root.dataset.theme = kept.theme;
  root.style.setProperty("--size", kept.size);
  try { localStorage.setItem("fabula", JSON.stringify(kept)); } catch { /* nothing is remembered, then */ }
}

function recalled() {
  try { return JSON.parse(localStorage.getItem("fabula")) ?? {}; } catch { return {}; }
}

news.addEventListener("modes", drawMode);
news.addEventListener("taken", drawMode);
byId("mode").addEventListener("click", () => { setMode(""); byId("text").focus(); });
