// Elements: the only way anything gets onto the page. Words become text nodes, never HTML.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element: `h("button", {class: "x", onclick: f, "data-id": 1}, "words", child, null)`. */
export function h(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** Make an element of a drawing. */
export function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** Put these children in place of those an element has. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A number and what it counts: "1 note", "1,200 notes". */
export const counted = (many, what) => `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;

export const byId = (id) => document.getElementById(id);

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  return fill(element, children);
}

/** What can be unfolded, and is then brought into sight. */
export function unfolding(attributes, words, ...inside) {
  const details = h("details", attributes, h("summary", { onclick: () => requestAnimationFrame(() => details.open && details.scrollIntoView({ block: "nearest" })) }, words), ...inside);
  return details;
}

/** Let the arrow keys go round a row of controls, of which only one is in the order of tabs. */
export function roving(list, selector, keys = ["ArrowDown", "ArrowUp"]) {
  const all = () => [...list.querySelectorAll(selector)];
  const give = (one) => all().forEach((other) => other.setAttribute("tabindex", other === one ? 0 : -1));
  list.addEventListener("focusin", (event) => event.target.matches(selector) && give(event.target));
  list.addEventListener("keydown", (event) => {
    const row = all(), at = row.indexOf(document.activeElement);
    const to = { [keys[0]]: at + 1, [keys[1]]: at - 1, Home: 0, End: row.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.target.matches("input, select, textarea")) return;
    event.preventDefault();
    row[(to + row.length) % row.length].focus();
  });
  give(list.querySelector(`${selector}[aria-selected="true"], ${selector}[aria-current="true"]`) ?? all()[0]);
}

/** Draw an element anew and leave it as it was found: how far it is turned, what is unfolded, where the keys are. */
export function keeping(element, draw) {
  const { scrollTop } = element, unfolded = [...element.querySelectorAll("details[open]")].map(sign);
  const at = element.contains(document.activeElement) ? document.activeElement : null, row = at && alike(element, at), nth = row?.indexOf(at);
  draw();
  for (const details of element.querySelectorAll("details")) if (unfolded.includes(sign(details))) details.open = true;
  if (scrollTop) element.scrollTop = scrollTop; // asks for a layout
  const again = at && !at.isConnected ? alike(element, at)[nth] ?? alike(element, at)[0] ?? element : null;
  again?.focus({ preventScroll: true });
}

const sign = (one) => one.id || one.getAttribute("aria-label") || (one.matches("details") ? one.querySelector("summary") : one).textContent;
const alike = (element, one) => [...element.querySelectorAll(one.tagName)].filter((other) => sign(other) === sign(one));
