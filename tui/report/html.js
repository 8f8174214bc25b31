"use strict";
// Lights up the counterparts of the sentence or claim under the mouse, in focus or followed to, and lets a click
// on a sentence go to the first of them. Without this the numbers behind each sentence are ordinary links.
(() => {
  const PARTS = ".sentence, .claim";
  const counterparts = (part) =>
    Array.from(part.querySelectorAll("a.to"), (link) => document.getElementById(link.hash.slice(1))).filter(Boolean);

  const light = (part) => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (part) for (const each of [part, ...counterparts(part)]) each.classList.add("lit");
  };
  const part = (event) => (event.target instanceof Element ? event.target.closest(PARTS) : null);
  const followed = () => document.getElementById(location.hash.slice(1))?.closest(PARTS);

  document.addEventListener("mouseover", (event) => light(part(event) ?? followed()));
  document.addEventListener("focusin", (event) => light(part(event) ?? followed()));
  window.addEventListener("hashchange", () => light(followed()));
  document.addEventListener("click", (event) => {
    const sentence = part(event);
    if (!sentence?.matches(".sentence") || event.target.closest("a") || !getSelection().isCollapsed) return;
    const link = sentence.querySelector("a.to");
    if (link) location.hash = link.hash;
  });
  light(followed());
})();
