/* The keyboard, the same on every page (listed under "?"). Letters are silent while a field has the focus, and altogether
   when the person switched them off in the profile. Alt+digit goes by the key's place, so AZERTY needs no Shift.
   Pages join by attributes: data-primary or aria-keyshortcuts="Control+Enter", data-primary-open (Ctrl+Shift+Enter), data-primary-next (Alt+Enter),
   data-draft (Ctrl+S), class su-numbered round radio buttons (1 2 3 4), data-list with data-row rows (j k Enter, c presses data-claim), data-jump="x" (Alt+G x). */
(function () {
  "use strict";

  const seen = element => element && element.getClientRects().length > 0;
  const first = selector => [...document.querySelectorAll(selector)].find(seen);
  const typing = () => {
    const at = document.activeElement;
    return !!at && (at.isContentEditable || at.matches("textarea, select, [role=combobox], [role=listbox], input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])"));
  };
  const letters = () => { const state = document.getElementById("shellState"); return !state || state.dataset.letters === "true"; };
  const openDialog = () => document.querySelector("dialog[open]");

  function press(selector) {
    const scope = openDialog() || [...document.querySelectorAll(".ui-dialog")].find(d => seen(d) && d.getAttribute("aria-hidden") !== "true");
    const button = scope ? [...scope.querySelectorAll(selector)].find(seen) : first(selector);
    if (!button) return false;
    button.focus();   /* a field that is being typed in settles its value first */
    button.click();
    return true;
  }

  /* lists */
  const rows = () => [...document.querySelectorAll("[data-list] [data-row], .ui-datatable[data-list] .ui-datatable-data > tr:not(.ui-rowgroup-header):not(.ui-datatable-empty-message)")].filter(seen);
  const chosen = () => document.querySelector(".su-row-now");
  function choose(row) {
    if (!row) return;
    const before = chosen();
    if (before) { before.classList.remove("su-row-now", "ui-state-highlight"); }
    row.classList.add("su-row-now", "ui-state-highlight");
    row.scrollIntoView({ block: "nearest" });
    const link = row.querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
  }
  function move(step) {
    const all = rows();
    if (!all.length) return false;
    const focused = document.activeElement && document.activeElement.closest("[data-row], tr");
    let at = all.indexOf(chosen());
    if (at < 0) at = all.indexOf(focused);
    if (at < 0) at = step > 0 ? -1 : all.length;
    choose(all[Math.max(0, Math.min(all.length - 1, at + step))]);
    return true;
  }

  /* Alt+G, then a letter */
  let jumping = false;
  function jump(on) {
    jumping = on;
    const hint = document.getElementById("jumpHint");
    if (hint) hint.hidden = !on;
    document.documentElement.classList.toggle("su-jumping", on);
  }
  function jumpTo(letter) {
    const mark = [...document.querySelectorAll("[data-jump]")].find(m => m.dataset.jump.toLowerCase() === letter.toLowerCase());
    if (!mark) return;
    const target = mark.matches("input, textarea, select, button, a") ? mark
      : mark.querySelector("input:checked, input:not([type=hidden]):not([disabled]), textarea, select, button, a");
    if (target) target.focus();
  }

  function blank(on) {
    const cover = document.getElementById("blank");
    if (!cover) return;
    cover.hidden = !on;
    document.documentElement.classList.toggle("su-blanked", on);
    const page = document.querySelectorAll(".su-header, .su-body, .su-skip");
    page.forEach(part => part.inert = on);
    if (on) { cover.dataset.title = document.title; document.title = "Suivi"; cover.querySelector("button").focus(); }
    else document.title = cover.dataset.title;
  }

  async function copyNumber() {
    const number = document.querySelector("[data-number]");
    if (number && navigator.clipboard) await navigator.clipboard.writeText(number.dataset.number);
  }

  function withControl(e) {
    if (e.key === "Enter") return press(e.shiftKey ? "[data-primary-open]" : "[data-primary], [aria-keyshortcuts='Control+Enter']");
    if (e.key.toLowerCase() === "s" && !e.shiftKey) { press("[data-draft]"); return true; }   /* never the browser's "save page" */
    return false;
  }

  function withAlt(e) {
    if (e.key === "Enter") return press("[data-primary-next]");
    if (e.shiftKey && e.code === "KeyX") { blank(document.getElementById("blank").hidden); return true; }
    if (e.shiftKey) return false;
    const digit = /^(?:Digit|Numpad)([1-6])$/.exec(e.code);
    if (digit) return follow('[data-alt-digit="' + digit[1] + '"]');
    if (e.code === "KeyN") return follow("#newRequest");
    if (e.key.toLowerCase() === "g" || e.code === "KeyG") { jump(true); return true; }
    return false;
  }

  function follow(selector) {
    const link = document.querySelector(selector);
    if (!link) return false;
    link.click();
    return true;
  }

  /* the numbered answers of a decision; by the key's place, so AZERTY needs no Shift */
  function answer(e) {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(e.code);
    const choice = digit && [...document.querySelectorAll(".su-numbered input[type=radio]")][digit[1] - 1];
    if (!choice) return false;
    choice.focus();
    if (!choice.checked) choice.click();
    return true;
  }

  function plain(e) {
    if (typing() || !letters()) return false;
    if (answer(e)) return true;
    switch (e.key) {
      case "?": Suivi.openDialog("keysDialog"); return true;
      case "n": return follow("#newRequest");
      case "/": case "s": { const search = document.getElementById("shellSearch_input"); if (search) search.focus(); return !!search; }
      case "j": return move(1);
      case "k": return move(-1);
      case "c": { const row = chosen(); const claim = row && row.querySelector("[data-claim]"); if (claim) claim.click(); return !!claim; }
      case ".": copyNumber(); return true;
      default: return false;
    }
  }

  document.addEventListener("keydown", e => {
    if (e.defaultPrevented || e.isComposing) return;
    if (jumping && !["Shift", "Alt", "Control", "AltGraph"].includes(e.key)) {
      jump(false);
      if (e.key.length === 1) { e.preventDefault(); jumpTo(/^Key[A-Z]$/.test(e.code) && e.altKey ? e.code.slice(3) : e.key); }
      return;
    }
    const mine = e.ctrlKey && !e.altKey && !e.metaKey ? withControl(e)
      : e.altKey && !e.ctrlKey && !e.metaKey ? withAlt(e)
      : !e.ctrlKey && !e.metaKey && !openDialog() ? plain(e) : false;
    if (mine) e.preventDefault();
  });

  document.addEventListener("click", e => { if (e.target.closest("[data-blank=off]")) blank(false); });
  document.addEventListener("focusin", e => { if (chosen() && !chosen().contains(e.target)) chosen().classList.remove("su-row-now", "ui-state-highlight"); });
})();
