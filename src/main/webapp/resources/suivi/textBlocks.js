/* "::" in a text offers text blocks, "??" fact sheets; what is typed after it narrows the list, Enter or Tab inserts, Escape goes on.
   Works in every textarea but those marked data-plain. The list is fetched once per page and language. */
(function () {
  "use strict";

  const MARK = /(^|[\s(])(::|\?\?)([^\n:?]{0,40})$/;
  const AT_MOST = 8;
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const panel = () => document.getElementById("textBlocks");
  const options = () => [...panel().querySelectorAll("[role=option]")];
  let known = null;
  let open = null;   /* { area, from, now } */
  let asked = 0;

  async function blocks() {
    const language = document.documentElement.lang;
    if (known && known.language === language) return known.all;
    const answer = await fetch(Suivi.base() + "/api/v1/text-blocks?language=" + encodeURIComponent(language), { redirect: "manual" });
    if (!answer.ok) return [];
    known = { language, all: await answer.json() };
    return known.all;
  }

  function close() {
    asked++;
    if (!open) return;
    open.area.removeAttribute("aria-activedescendant");
    open.area.removeAttribute("aria-controls");
    open = null;
    panel().hidden = true;
    panel().replaceChildren();
  }

  async function offer(area) {
    const before = area.value.slice(0, area.selectionStart);
    const mark = area.selectionStart === area.selectionEnd && MARK.exec(before);
    if (!mark || area.dataset.plain) { close(); return; }
    const now = ++asked;
    const kind = mark[2] === "::" ? "block" : "sheet";
    const words = plain(mark[3]).split(/\s+/).filter(Boolean);
    const all = (await blocks()).filter(b => b.kind === kind);
    if (now !== asked) return;   /* typed on meanwhile */
    const found = all.map(block => ({ block, rank: rank(block, words) })).filter(f => f.rank < 9).sort((a, b) => a.rank - b.rank).slice(0, AT_MOST).map(f => f.block);
    if (!found.length && mark[3].length > 12) { close(); return; }   /* plainly no search any more */
    show(area, mark.index + mark[1].length, found);
  }

  /* the beginning of the title, of a word of it, a part of it, the text */
  function rank(block, words) {
    const title = plain(block.title);
    if (!words.length || title.startsWith(words.join(" "))) return 0;
    const names = title.split(/[^\p{L}\d]+/u);
    if (words.every(w => names.some(name => name.startsWith(w)))) return 1;
    if (words.every(w => title.includes(w))) return 2;
    return words.every(w => (title + " " + plain(block.text)).includes(w)) ? 3 : 9;
  }

  function show(area, from, found) {
    const box = panel();
    open = { area, from, now: 0 };
    box.replaceChildren(...(found.length ? found.map(option) : [nothing()]));
    area.parentElement.append(box);   /* below the text it belongs to */
    box.hidden = false;               /* only now is that text's field what places are counted from */
    box.style.top = area.offsetTop + area.offsetHeight + "px";
    box.style.left = area.offsetLeft + "px";
    box.style.width = area.offsetWidth + "px";
    area.setAttribute("aria-controls", box.id);
    if (found.length) point(0); else area.removeAttribute("aria-activedescendant");
  }

  function option(block, index) {
    const line = document.createElement("div");
    line.setAttribute("role", "option");
    line.id = "textBlock" + index;
    line.suiviText = block.text;
    const title = document.createElement("b");
    title.textContent = block.title;
    const text = document.createElement("small");
    text.textContent = block.text;
    line.append(title, text);
    return line;
  }
  function nothing() {
    const line = document.createElement("div");
    line.setAttribute("role", "option");
    line.setAttribute("aria-disabled", "true");
    line.textContent = panel().dataset.none;
    return line;
  }

  function point(index) {
    const all = options();
    open.now = (index + all.length) % all.length;
    all.forEach((line, i) => line.setAttribute("aria-selected", i === open.now ? "true" : "false"));
    open.area.setAttribute("aria-activedescendant", all[open.now].id);
    all[open.now].scrollIntoView({ block: "nearest" });
  }

  function insert(line) {
    const { area, from } = open;
    const text = line.suiviText;
    close();
    if (text === undefined) return;
    area.focus();
    area.setRangeText(text, from, area.selectionStart, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("input", e => { if (e.target.matches("textarea")) offer(e.target); });
  document.addEventListener("keydown", e => {
    if (!open || e.target !== open.area || e.ctrlKey || e.altKey || e.metaKey) return;
    const can = options().some(line => line.suiviText !== undefined);
    if (e.key === "Escape") close();
    else if (can && e.key === "ArrowDown") point(open.now + 1);
    else if (can && e.key === "ArrowUp") point(open.now - 1);
    else if (can && (e.key === "Enter" || e.key === "Tab") && !e.shiftKey) insert(options()[open.now]);
    else return;
    e.preventDefault();
    e.stopPropagation();
  }, true);
  document.addEventListener("mousedown", e => {
    if (!open) return;
    const line = e.target.closest("#textBlocks [role=option]");
    if (line) { e.preventDefault(); insert(line); } else if (!panel().contains(e.target)) close();
  });
  document.addEventListener("focusout", e => { if (open && e.target === open.area) close(); });
})();
