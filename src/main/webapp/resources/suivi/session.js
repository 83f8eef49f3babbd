/* A session ends after an hour without a request. Two minutes before, a dialog asks and Enter goes on; afterwards the page is
   greyed and leads to the sign-in and back to itself. However page or session end, what was typed, chosen and ticked (never a
   password or a file) waits in this tab only (sessionStorage), for the same person only: it is taken out again as soon as it is
   back in its fields, when this person signs out, and when another one signs in, in whatever tab. */
(function () {
  "use strict";

  const state = () => document.getElementById("shellState");
  const WARN = 120;
  const KEY = "suivi.typed";
  const ALIVE = "suivi.alive";
  const WHO = "suivi.who";
  const LOST = "SUIVI-LOST";   /* cookie: the server no longer knew the page that was sent, see PageLost */
  let asked = 0;

  const seconds = () => Number(state() && state().dataset.timeout) || 0;
  const account = () => (state() && state().dataset.account) || "";
  const now = () => Date.now() / 1000;
  const dialog = () => document.getElementById("sessionDialog");

  function alive() {
    asked = now();
    try { localStorage.setItem(ALIVE, String(asked)); } catch (full) { /* the other tabs will warn by themselves */ }
  }

  /* another tab may have kept the session alive */
  function idle() {
    const other = Number(localStorage.getItem(ALIVE)) || 0;
    return now() - Math.max(asked, other);
  }

  function watch() {
    if (!account() || !seconds()) return;
    const left = seconds() - idle();
    if (left <= 0) show("over");
    else if (left <= WARN) show("soon");
    else hide();
  }

  function show(stage) {
    const box = dialog();
    if (!box || (box.open && box.dataset.state === stage)) return;
    box.dataset.state = stage;
    document.documentElement.classList.toggle("su-expired", stage === "over");
    if (!box.open) box.showModal();
    const button = [...box.querySelectorAll("button")].find(b => b.getClientRects().length);
    if (button) button.focus();
  }

  function hide() {
    const box = dialog();
    if (box && box.open) box.close();
    document.documentElement.classList.remove("su-expired");
  }

  async function goOn() {
    const answer = await fetch(Suivi.base() + "/api/v1/session", { redirect: "manual", cache: "no-store" });
    if (answer.status === 204) { alive(); hide(); }
    else show("over");
  }

  /* ---- what was typed: the fields this person touched, in that order; a row of radios goes by its name ---- */
  const touched = new Set();
  const lists = new Map();   /* fields of several values that were entered, with the values they had */
  let rest = [];
  const here = () => location.pathname + location.search;
  const radios = key => [...document.getElementsByName(key)].filter(f => f.type === "radio");
  const secret = f => /^(password|file|hidden|submit|button)$/.test(f.type) || /password/.test(f.autocomplete) || f.closest(".ui-password, .su-header, .su-usermenu");

  const listOf = f => f.closest(".ui-autocomplete-multiple");
  const tokens = list => [...list.querySelectorAll("[data-token-value]")].map(t => [t.dataset.tokenValue, t.querySelector(".ui-autocomplete-token-label").textContent]);

  function touch(f) {
    const key = f.type === "radio" ? f.name : f.id;
    if (!key || secret(f) || listOf(f)) return;
    touched.delete(key);
    touched.add(key);
  }

  function read(key) {
    const row = radios(key);
    if (row.length) return row.filter(r => r.checked).map(r => r.value)[0];
    const f = document.getElementById(key);
    if (!f) return undefined;
    if (listOf(f)) return tokens(listOf(f));
    const chosen = document.getElementById(key.replace(/_input$/, "_hinput"));   /* what an autocomplete stands for */
    return f.type === "checkbox" ? f.checked : chosen && chosen.type === "hidden" ? [f.value, chosen.value] : f.value;
  }

  function write(key, value) {
    const f = radios(key).find(r => r.value === value) || document.getElementById(key);
    if (!("value" in f) || JSON.stringify(read(key)) === JSON.stringify(value)) return;   /* a choice that is no longer offered is not made */
    if (f.type === "radio" || f.type === "checkbox") { f.click(); return; }   /* what follows from a choice hangs on its click */
    if (listOf(f)) { writeTokens(f, value); return; }
    f.value = Array.isArray(value) ? value[0] : value;
    if (Array.isArray(value)) document.getElementById(key.replace(/_input$/, "_hinput")).value = value[1];
    f.dispatchEvent(new Event("input", { bubbles: true }));
    f.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function writeTokens(f, wanted) {
    const widget = Object.values(PrimeFaces.widgets).find(w => w && w.multiItemContainer && w.input[0] === f);
    const there = tokens(listOf(f)).map(([value]) => value);
    there.filter(value => !wanted.some(([kept]) => kept === value)).forEach(value => widget.removeItem(value));
    wanted.filter(([value]) => !there.includes(value)).forEach(([value, label]) => widget.addItem(jQuery("<span></span>").attr({ "data-item-value": value, "data-item-label": label })));
  }

  function keep(sent) {
    lists.forEach((was, key) => { if (JSON.stringify(read(key)) !== was) touched.add(key); });
    const typed = [...touched].map(key => [key, read(key)]).filter(([, value]) => value !== undefined).concat(rest);
    if (!account() || localStorage.getItem(WHO) !== account() || !typed.length) return;
    sessionStorage.setItem(KEY, JSON.stringify({ account: account(), page: here(), sent, typed }));
  }

  function kept() {
    const found = JSON.parse(sessionStorage.getItem(KEY));
    if (found && found.account === localStorage.getItem(WHO)) return found;
    sessionStorage.removeItem(KEY);
    return null;
  }

  function signIn() {
    keep();
    location.reload();
  }

  /* a form that was sent and that the server knew is where it belongs */
  function bringBack() {
    const lost = document.cookie.includes(LOST + "=1");
    document.cookie = LOST + "=; Path=/; Max-Age=0";
    const found = kept();
    if (found && found.sent && !lost) sessionStorage.removeItem(KEY);
    else if (found && found.page === here()) {
      sessionStorage.removeItem(KEY);
      rest = found.typed;
      writeRest();
    }
  }

  /* one after the other: what a choice has the server draw is waited for, it may hold the next field */
  function writeRest() {
    if (!PrimeFaces.ajax.Queue.isEmpty()) { jQuery(document).one("pfAjaxComplete", () => setTimeout(writeRest)); return; }
    const next = rest.findIndex(([key]) => radios(key).length || document.getElementById(key));
    if (next < 0) { rest = []; return; }
    write(...rest.splice(next, 1)[0]);
    writeRest();
  }

  /* a file cannot be typed back: while the page is only drawn again in other words, it goes from its field to the new one */
  let files = [];
  const holdFiles = () => { files = [...document.querySelectorAll("#page input[type=file]")].filter(f => f.files.length).map(f => [f.id, f.files]); };
  function giveFilesBack() {
    for (const [id, list] of files) { const f = document.getElementById(id); if (f && !f.files.length) f.files = list; }
    files = [];
  }

  document.addEventListener("click", e => {
    if (e.target.closest("#signOut")) { localStorage.setItem(WHO, ""); kept(); touched.clear(); }
    if (e.target.closest("[data-language], [id=toastUndo]")) holdFiles();
    const button = e.target.closest(".ui-selectonebutton > .ui-button");   /* a click of the mouse there changes a radio without a word */
    if (button) touch(button.querySelector("input"));
  }, true);
  document.addEventListener("click", e => {
    const button = e.target.closest("[data-session]");
    if (!button) return;
    if (button.dataset.session === "continue") goOn(); else signIn();
  });
  document.addEventListener("cancel", e => { if (e.target === dialog()) { e.preventDefault(); if (dialog().dataset.state === "soon") goOn(); } }, true);
  window.addEventListener("storage", e => { if (e.key === WHO) kept(); });

  if (account()) localStorage.setItem(WHO, account());
  else if (/[?&]why=out(&|$)/.test(location.search)) localStorage.setItem(WHO, "");
  kept();
  if (account()) {
    alive();
    window.addEventListener("load", bringBack);
    setInterval(watch, 5000);
    document.addEventListener("visibilitychange", watch);
    jQuery(document)
      .on("input change", "#page :input", e => touch(e.target))
      .on("focusin", ".ui-autocomplete-multiple input", e => { if (!lists.has(e.target.id)) lists.set(e.target.id, JSON.stringify(read(e.target.id))); })
      .on("submit", "#page", () => keep(true))
      .on("pfAjaxComplete", (e, xhr, sent) => {
        if (xhr && xhr.status === 200) alive();
        if (xhr && xhr.getResponseHeader("Suivi-View") === "expired") { keep(); return; }
        giveFilesBack();
        const source = sent && document.getElementById(sent.source && sent.source.id || sent.source);
        if (source && source.closest(".su-actions") && !(xhr.pfArgs && xhr.pfArgs.validationFailed)) { touched.clear(); lists.clear(); }
      });
  }
  window.SuiviSession = { watch, pretendIdle: s => { asked = now() - s; localStorage.setItem(ALIVE, String(asked)); watch(); } };
})();
