"use strict";
/* The leader's roster by keyboard. The server judges and decides; what stands here shows and asks. */
(() => {
  const byId = (id) => document.getElementById(id);
  const grid = byId("grid"), frame = byId("frame"), edit = byId("edit"), words = byId("words").dataset;
  const said = byId("said"), judged = byId("judged"), isOpen = "open" in words;
  let since = Number(words.since), focused = null, picker = null, isLive = null;
  document.documentElement.classList.add("script");
  frame.removeAttribute("tabindex");

  // Where a cell stands. Rows of people have a name and hours before their days, rows of need a name over both.
  const rowOf = (cell) => cell.parentNode;
  const isNeed = (row) => row.classList.contains("need");
  const offset = (row) => (isNeed(row) ? 1 : 2);
  const columnOf = (cell) => cell.cellIndex - offset(rowOf(cell));
  const rows = () => [...grid.rows].filter((row) => isNeed(row) || row.dataset.row !== undefined);
  const cellAt = (row, column) => row.cells[column + offset(row)];
  const width = () => grid.querySelectorAll(".days th").length - 2;
  const personOf = (cell) => (isNeed(rowOf(cell)) ? null : rowOf(cell).cells[0].firstChild.textContent);
  const dateAt = (column) => {
    const date = new Date(grid.dataset.first + "T00:00:00Z");
    date.setUTCDate(date.getUTCDate() + column);
    return date.toISOString().slice(0, 10);
  };
  const columnOfDate = (date) => Math.round((Date.parse(date) - Date.parse(grid.dataset.first)) / 864e5);
  const rowOfPerson = (person) => rows().find((row) => !isNeed(row) && row.cells[0].firstChild.textContent === person);
  const head = (column) => grid.querySelector(".days").cells[column + 2].textContent;
  const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, place) => parts[place]);
  const codes = (cell) => [...cell.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("").trim();
  const element = (name, text, look) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (look) made.className = look;
    return made;
  };

  // Focus: one tab stop, which has a name also where nothing stands in it.
  const stopAt = (cell) => {
    focused = cell;
    cell.tabIndex = 0;
    if (!cell.textContent.trim() && !cell.hasAttribute("aria-label")) cell.setAttribute("aria-label", words.free);
  };
  const focus = (cell) => {
    if (!cell) return;
    if (focused) focused.tabIndex = -1;
    stopAt(cell);
    cell.focus({ preventScroll: true });
    reveal(cell);
    tell(cell);
  };
  const reveal = (cell) => {
    const box = cell.getBoundingClientRect(), view = frame.getBoundingClientRect();
    const names = isNeed(rowOf(cell)) ? rowOf(cell).cells[0] : rowOf(cell).cells[1];
    const left = Math.max(view.left, names.getBoundingClientRect().right);
    if (box.left < left) frame.scrollLeft -= left - box.left;
    if (box.right > view.right - 16) frame.scrollLeft += box.right - view.right + 16;
    const isFrozen = getComputedStyle(grid.tHead).position === "sticky";
    if (isFrozen && cell.closest("thead")) return;
    const heads = isFrozen ? grid.tHead : grid.querySelector(".days").cells[0];
    const top = Math.max(view.top, heads.getBoundingClientRect().bottom);
    if (box.top < top) frame.scrollTop -= top - box.top;
    if (box.bottom > view.bottom - 16) frame.scrollTop += box.bottom - view.bottom + 16;
  };
  const move = (down, right) => {
    const all = rows(), row = rowOf(focused), column = columnOf(focused);
    const to = all[Math.min(all.length - 1, Math.max(0, all.indexOf(row) + down))];
    focus(cellAt(to, Math.min(width() - 1, Math.max(0, column + right))));
  };
  const tell = (cell) => {
    const column = columnOf(cell), person = personOf(cell), shift = rowOf(cell).dataset.shift;
    byId("cellname").textContent = (person || rowOf(cell).cells[0].textContent) + ", " + head(column);
    const lines = [element("p", cell.getAttribute("aria-label") || codes(cell) || words.free)];
    const note = cell.getAttribute("aria-describedby");
    if (note && byId(note)) lines.push(element("p", byId(note).textContent));
    byId("cell").replaceChildren(...lines);
    judged.replaceChildren();
    if (edit && person) {
      edit.elements.person.value = person;
      edit.elements.date.value = dateAt(column);
      edit.elements.shift.value = codes(cell).split(" ")[0];
    }
    byId("c-date").value = dateAt(column);
    if (shift) byId("c-shift").value = shift;
  };

  // Asking the server.
  const marks = () => rows().filter((row) => !isNeed(row)).map((row) => row.dataset.row + "." + row.dataset.mark).join(" ");
  const ask = async (path, fields) => {
    const body = new URLSearchParams({ token: token(), since, ...(words.level && { level: words.level }), ...fields });
    const answer = await fetch(path, { method: "POST", headers: { "X-Zorgrooster": "script" }, body });
    return { status: answer.status, ...(await answer.json()) };
  };
  const token = () => document.querySelector("input[name=token]").value;
  const say = (text) => { said.textContent = ""; requestAnimationFrame(() => { said.textContent = text; }); };
  const change = async (path, fields) => {
    try {
      const answer = await ask(path, { ...fields, marks: marks() });
      if (answer.refused) {
        if (answer.status === 409) await refresh();
        return answer;
      }
      patch(answer, false);
      if (answer.said) say(answer.said);
      return answer;
    } catch { return { refused: words.offline }; }
  };

  // Putting what is new in its place. Only cells that differ are touched, so that focus and scrolling stay.
  const parsed = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  };
  const plain = (cell) => {
    const copy = cell.cloneNode(true);
    copy.removeAttribute("tabindex");
    copy.classList.remove("changed");
    if (!copy.className) copy.removeAttribute("class");
    return copy;
  };
  const renew = (row, fresh, isMarked) => {
    const touched = [];
    [...row.cells].forEach((old, index) => {
      const next = fresh.cells[index];
      if (plain(old).isEqualNode(next)) return;
      if (picker?.cell === old) picker.cell = null;
      const isFocused = old === focused, had = document.activeElement === old, copy = next.cloneNode(true);
      old.replaceWith(copy);
      if (picker && !picker.cell) picker.cell = copy;
      if (isMarked && index >= offset(row)) { copy.classList.add("changed"); touched.push(copy); }
      if (isFocused) { stopAt(copy); if (had) copy.focus({ preventScroll: true }); tell(copy); }
    });
    row.dataset.mark = fresh.dataset.mark || "";
    setTimeout(() => touched.forEach((cell) => cell.classList.remove("changed")), 6000);
  };
  const renewAll = (now, fresh) => now.forEach((row, index) => { if (fresh[index]) renew(row, fresh[index], false); });
  const patch = (news, isMarked) => {
    since = Math.max(since, news.since);
    document.querySelectorAll("input[name=since]").forEach((field) => { field.value = since; });
    for (const [number, html] of Object.entries(news.rows)) {
      const now = grid.querySelector(`tr[data-row="${number}"]`);
      if (!now) continue;
      const notes = byId("notes-" + number);
      if (notes) notes.replaceWith(parsed(news.notes[number]));
      renew(now, parsed("<table><tbody>" + html + "</tbody></table>").querySelector("tr"), isMarked);
    }
    const need = (html, part) => {
      if (html) renewAll([...part.querySelectorAll(".need")], [...parsed("<table>" + html + "</table>").querySelectorAll(".need")]);
    };
    need(news.head, grid.tHead);
    need(news.levels, byId("levels"));
    byId("own").replaceWith(parsed(news.own));
  };
  const refresh = async () => {
    const query = new URLSearchParams({ marks: marks(), ...(words.level && { level: words.level }) });
    const answer = await fetch("/roster/rows?" + query, { headers: { "X-Zorgrooster": "script" } });
    if (answer.ok) patch(await answer.json(), true);
  };

  // Choosing a shift.
  const shifts = edit ? [...edit.elements.shift.options].filter((option) => option.value).map((option) => ({ code: option.value, text: option.textContent })) : [];
  const open = (cell, typed) => {
    close();
    const box = element("div", "", "picker"), input = element("input"), list = element("ul");
    const news = element("p"), hint = element("p", words.confirm, "quiet"), why = element("input");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-label", words.shift);
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-controls", "choices");
    input.autocomplete = "off";
    list.id = "choices";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", words.shift);
    news.setAttribute("role", "status");
    why.setAttribute("aria-label", words.why);
    why.placeholder = words.why;
    why.hidden = true;
    box.append(input, list, news, why, hint);
    document.body.append(box);
    picker = { box, input, list, news, hint, why, cell, found: [], at: 0, since, fields: {}, timer: 0, tried: 0, busy: false };
    const place = cell.getBoundingClientRect();
    box.style.left = Math.max(8, Math.min(place.left, innerWidth - 296)) + scrollX + "px";
    box.style.top = (place.bottom + 300 > innerHeight ? Math.max(8, place.top - 270) : place.bottom + 2) + scrollY + "px";
    input.value = typed;
    input.focus();
    match();
  };
  const close = (isBack) => {
    if (!picker) return;
    clearTimeout(picker.timer);
    picker.box.remove();
    picker = null;
    judged.replaceChildren();
    if (isBack && focused) focused.focus({ preventScroll: true });
  };
  const match = () => {
    const typed = picker.input.value.trim().toLowerCase();
    const begins = (shift) => shift.code.toLowerCase().startsWith(typed);
    picker.found = shifts.filter(begins).sort((a, b) => a.code.length - b.code.length);
    picker.at = 0;
    picker.fields = {};
    picker.why.hidden = true;
    show();
  };
  const show = () => {
    picker.list.replaceChildren(...picker.found.map((shift, index) => {
      const line = element("li", shift.text);
      line.id = "choice-" + index;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", String(index === picker.at));
      line.addEventListener("mousedown", (event) => { event.preventDefault(); picker.at = index; show(); commit(); });
      return line;
    }));
    const chosen = picker.found[picker.at];
    picker.input.setAttribute("aria-activedescendant", chosen ? "choice-" + picker.at : "");
    picker.news.textContent = chosen ? "" : words.nosuch;
    picker.list.children[picker.at]?.scrollIntoView({ block: "nearest" });
    clearTimeout(picker.timer);
    if (chosen) picker.timer = setTimeout(() => trial(chosen.code), 200);
  };
  const place = (cell) => ({ person: personOf(cell), date: dateAt(columnOf(cell)) });
  const trial = async (shift) => {
    const now = picker;
    const number = ++now.tried;
    const answer = await ask("/roster/trial", { ...place(now.cell), shift }).catch(() => ({ refused: words.offline }));
    if (picker !== now || now.tried !== number || now.busy) return;
    const heading = answer.refused || answer.heading;
    now.news.textContent = heading.split("\n")[0];
    now.news.className = "verdict " + (answer.verdict || "law");
    judge(heading, answer.verdict || "law", answer.lines || []);
  };
  const judge = (heading, verdict, lines) => {
    const list = element("ul");
    list.append(...lines.map((line) => element("li", line)));
    judged.replaceChildren(element("p", heading, "verdict " + verdict), list);
  };
  const commit = async () => {
    const now = picker, chosen = now.found[now.at];
    if (!chosen || now.busy) return;
    if (now.fields.why !== undefined) now.fields.why = now.why.value.trim();
    now.busy = true;
    const fields = Object.fromEntries(Object.entries(now.fields).filter(([, value]) => value));
    const answer = await change("/roster/cell", { ...place(now.cell), shift: chosen.code, since: now.since, ...fields });
    now.busy = false;
    if (picker !== now) return;
    if (!answer.refused) { close(true); return; }
    now.tried += 1;
    if (answer.status === 409) { close(true); say(answer.refused); judge(answer.refused, "law", []); return; }
    now.news.textContent = answer.refused;
    now.news.className = "verdict " + (answer.missing || "law");
    judge(answer.refused.split("\n")[0], answer.missing || "law", answer.refused.split("\n").slice(1));
    if (answer.missing === "consent") { now.fields.consent = "on"; now.hint.textContent = words.consent; now.input.focus(); }
    if (answer.missing === "reason") { now.fields.why = ""; now.why.hidden = false; now.hint.textContent = words.reason; now.why.focus(); }
  };
  const simple = async (path, fields) => {
    const answer = await change(path, fields);
    if (!answer.refused) return;
    say(answer.refused.split("\n")[0]);
    judge(answer.refused, "law", []);
    if (answer.missing && edit) { edit.elements.shift.value = fields.shift || ""; askInForm(answer.missing, path, fields); }
  };
  // What lacks consent or a reason is asked in the panel.
  const askInForm = (missing, path, fields) => {
    const again = element("button", missing === "consent" ? words.consent : words.reason, "main");
    const why = element("input");
    why.setAttribute("aria-label", words.why);
    again.type = "button";
    const send = () => simple(path, { ...fields, ...(missing === "consent" ? { consent: "on" } : { why: why.value.trim() }) });
    const keys = (event) => {
      if (event.key === "Enter") { event.preventDefault(); send(); focused?.focus(); }
      if (event.key === "Escape") { judged.replaceChildren(); focused?.focus(); }
    };
    why.addEventListener("keydown", keys);
    again.addEventListener("keydown", keys);
    again.addEventListener("click", () => { send(); focused?.focus(); });
    if (missing === "reason") judged.append(why);
    judged.append(again);
    (missing === "reason" ? why : again).focus();
  };
  const candidates = async () => {
    const column = columnOf(focused), need = rows().filter((row) => row.dataset.shift);
    const own = rowOf(focused).dataset.shift;
    const openRow = need.find((row) => cellAt(row, column).classList.contains("open")) || need[0];
    const shift = own || openRow?.dataset.shift;
    if (!shift) return;
    say(words.loading);
    const query = new URLSearchParams({ shift, date: dateAt(column), since });
    const answer = await fetch("/roster/candidates?" + query, { headers: { "X-Zorgrooster": "script" } });
    if (!answer.ok) return;
    byId("candidates").replaceWith(parsed(await answer.text()));
    byId("candidates").focus();
    byId("candidates").scrollIntoView({ block: "nearest" });
    say(byId("candidates").querySelector("h3").textContent);
  };

  // Keys and clicks, heard in one place each.
  const steps = {
    ArrowUp: () => move(-1, 0), ArrowDown: () => move(1, 0), ArrowLeft: () => move(0, -1), ArrowRight: () => move(0, 1),
    PageUp: () => move(0, -7), PageDown: () => move(0, 7), Home: () => move(0, -1000), End: () => move(0, 1000),
  };
  const free = () => { if (codes(focused)) simple("/roster/cell", { ...place(focused), shift: "" }); };
  const pin = () => simple("/roster/pin", { ...place(focused), pin: focused.classList.contains("p") ? "off" : "on" });
  const help = () => { byId("keys").open = true; byId("keys").firstChild.focus(); byId("keys").scrollIntoView(); };
  grid.addEventListener("keydown", (event) => {
    if (!focused || event.target !== focused) return;
    if (event.altKey || event.metaKey) return;
    const key = event.key, isPerson = !isNeed(rowOf(focused));
    const act =
      (event.ctrlKey ? (key === "z" ? () => simple("/roster/undo", {}) : null) : null)
      || (event.ctrlKey ? null : steps[key])
      || (event.ctrlKey ? null : key === "?" ? help
        : key === "Enter" && !isPerson ? candidates
        : isOpen && isPerson && (key === "Delete" || key === "Backspace") ? free
        : isOpen && isPerson && key === "Enter" ? () => open(focused, "")
        : letter(key, isPerson));
    if (!act) return;
    event.preventDefault();
    act();
  });
  // A letter that no code begins with is a command; with Shift it always is one.
  const letter = (key, isPerson) => {
    if (key.length !== 1 || key === " ") return null;
    const isCode = isOpen && isPerson && shifts.some((shift) => shift.code.toLowerCase().startsWith(key.toLowerCase()));
    const command = { p: isOpen && isPerson && pin, z: isOpen && (() => simple("/roster/undo", {})), c: candidates }[key.toLowerCase()];
    if (command && (!isCode || key !== key.toLowerCase())) return command;
    return isCode ? () => open(focused, key) : null;
  };
  grid.addEventListener("click", (event) => {
    const cell = event.target.closest("td");
    if (!cell || !(isNeed(rowOf(cell)) || rowOf(cell).dataset.row) || columnOf(cell) < 0) return;
    focus(cell);
    if (isNeed(rowOf(cell))) candidates();
  });
  grid.addEventListener("dblclick", () => { if (isOpen && focused && personOf(focused)) open(focused, ""); });
  document.addEventListener("keydown", (event) => {
    if (!picker || !picker.box.contains(event.target)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (event.key === "Enter") commit();
    else if (step && picker.found.length) { picker.at = (picker.at + step + picker.found.length) % picker.found.length; picker.fields = {}; show(); }
    else return;
    event.preventDefault();
  });
  document.addEventListener("input", (event) => { if (picker && event.target === picker.input) match(); });
  document.addEventListener("mousedown", (event) => { if (picker && !picker.box.contains(event.target)) close(); });
  byId("weeks").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    const week = [...link.parentNode.querySelectorAll("a")].indexOf(link);
    const row = focused && !isNeed(rowOf(focused)) ? rowOf(focused) : rows().find((each) => !isNeed(each));
    focus(cellAt(row, Math.min(width() - 1, week * 7 + 6)));
    focus(cellAt(row, week * 7));
  });
  // Forms beside the grid are sent without leaving the page.
  byId("panel").addEventListener("submit", (event) => {
    const form = event.target, path = event.submitter?.getAttribute("formaction") || form.getAttribute("action");
    if (form.method !== "post") { event.preventDefault(); const row = rows().find((each) => each.dataset.shift === form.elements.shift.value); if (row) { focus(cellAt(row, columnOfDate(form.elements.date.value))); candidates(); } return; }
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    for (const name of ["token", "since"]) delete fields[name];
    simple(path, fields);
  });
  edit?.addEventListener("change", async (event) => {
    if (event.target !== edit.elements.shift) return;
    const { person, date, shift } = Object.fromEntries(new FormData(edit));
    const answer = await ask("/roster/trial", { person, date, shift }).catch(() => ({ refused: words.offline }));
    judge(answer.refused || answer.heading, answer.verdict || "law", answer.lines || []);
  });

  // Changes by others.
  let events = null;
  const listen = () => {
    events = new EventSource("/events");
    events.onopen = () => { if (isLive === false) say(words.live); isLive = true; refresh().catch(() => {}); };
    events.onerror = () => { if (isLive) say(words.notlive); isLive = false; };
    events.addEventListener("change", async (event) => {
      const news = JSON.parse(event.data);
      if (news.entry <= since) return;
      await refresh();
      since = Math.max(since, news.entry);
      const cells = (news.cells || []).filter(([person]) => rowOfPerson(person));
      const names = cells.map(([person, date]) => person + " " + head(columnOfDate(date))).join(", ");
      if (cells.length) say(fill(words.changed, news.by || news.role || "?", cells.length > 2 ? fill(words.cells, cells.length) : names));
    });
  };
  // Browsers keep few connections open: a page that nobody looks at needs none.
  document.addEventListener("visibilitychange", () => {
    events.close();
    if (!document.hidden) listen();
  });
  const first = rows().find((row) => !isNeed(row));
  if (first) stopAt(cellAt(first, 0));
  grid.addEventListener("focusin", (event) => { if (event.target === focused) tell(focused); });
  listen();
})();
