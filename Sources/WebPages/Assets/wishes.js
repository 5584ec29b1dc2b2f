// Comfort for the calendar of wishes, which works without it: how many days are ticked, a whole week or
// all days of a weekday by one tap, and back to where one was after sending.
"use strict";
(() => {
  const form = document.getElementById("wishing");
  if (!form) return;
  const boxes = [...form.querySelectorAll("input[name=day]")];
  const told = document.getElementById("ticked");

  const tell = () => {
    const count = boxes.filter(box => box.checked).length;
    const {none, one, many} = told.dataset;
    told.textContent = count === 0 ? none : count === 1 ? one : many.replace("#", count);
  };

  const toggle = some => {
    const all = some.every(box => box.checked);
    some.forEach(box => { box.checked = !all; });
    tell();
  };

  const button = (text, some) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "pick";
    made.append(...text);
    made.addEventListener("click", () => toggle(some));
    return made;
  };

  for (const week of form.querySelectorAll(".week")) {
    const some = [...week.querySelectorAll("input[name=day]")];
    const legend = week.querySelector("legend");
    if (some.length) legend.replaceChildren(button([legend.textContent], some));
  }

  const picks = document.createElement("div");
  picks.className = "picks";
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const some = boxes.filter(box => box.dataset.weekday === String(weekday));
    const name = some[0]?.labels[0].querySelector(".date span").textContent;
    if (name) picks.append(button([name], some));
  }
  form.querySelector(".week")?.before(picks);

  const place = "wishes";
  form.addEventListener("change", tell);
  form.addEventListener("submit", () => sessionStorage.setItem(place, String(window.scrollY)));
  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (kept !== null && !document.getElementById("notice")) window.scrollTo(0, Number(kept));
  tell();
})();
