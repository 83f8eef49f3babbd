/* A session ends after an hour without a request. Two minutes before, a dialog asks and Enter goes on; afterwards the page is
   greyed and leads to the sign-in and back to itself. What was typed waits in this tab only (sessionStorage), for the same
   person only, and is taken out again as soon as it is back in its fields. */
(function () {
  "use strict";

  const state = () => document.getElementById("shellState");
  const WARN = 120;
  const KEY = "suivi.typed";
  const ALIVE = "suivi.alive";
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

  function fields() {
    return [...document.querySelectorAll("#page input[type=text], #page input:not([type]), #page textarea")]
      .filter(f => f.id && !f.id.startsWith("shell") && !f.closest(".su-header"));
  }

  function signIn() {
    const typed = {};
    fields().forEach(f => { if (f.value !== f.defaultValue) typed[f.id] = f.value; });
    if (Object.keys(typed).length) sessionStorage.setItem(KEY, JSON.stringify({ account: account(), page: location.pathname + location.search, typed }));
    location.reload();
  }

  function bringBack() {
    const kept = sessionStorage.getItem(KEY);
    if (!kept || !account()) return;
    const { account: whose, page, typed } = JSON.parse(kept);
    if (whose !== account()) { sessionStorage.removeItem(KEY); return; }
    if (page !== location.pathname + location.search) return;
    sessionStorage.removeItem(KEY);
    for (const [id, text] of Object.entries(typed)) {
      const field = document.getElementById(id);
      if (!field) continue;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  document.addEventListener("click", e => {
    const button = e.target.closest("[data-session]");
    if (!button) return;
    if (button.dataset.session === "continue") goOn(); else signIn();
  });
  document.addEventListener("cancel", e => { if (e.target === dialog()) { e.preventDefault(); if (dialog().dataset.state === "soon") goOn(); } }, true);

  alive();
  bringBack();
  setInterval(watch, 5000);
  document.addEventListener("visibilitychange", watch);
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", (e, xhr) => { if (xhr && xhr.status === 200) alive(); });
  window.SuiviSession = { watch, pretendIdle: s => { asked = now() - s; localStorage.setItem(ALIVE, String(asked)); watch(); } };
})();
