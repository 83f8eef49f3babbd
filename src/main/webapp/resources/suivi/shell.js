/* What every page needs beyond PrimeFaces: html element in step with the chosen language and theme, toasts that stay,
   echoes of typed dates, links from the note to its fields, native dialogs. No framework; events are delegated, so parts
   of the page may be replaced at any time. */
(function () {
  "use strict";

  const byId = id => document.getElementById(id);
  const root = () => document.documentElement;

  /* language and theme of the html element, title of the window */
  function followState() {
    const state = byId("shellState");
    if (!state) return;
    root().lang = state.dataset.lang;
    root().classList.remove("light", "dark");
    if (state.dataset.theme) root().classList.add(state.dataset.theme);
    const title = byId("shellTitle");
    if (title) document.title = title.textContent.trim() + " · Suivi";
    if (window.PrimeFaces && PrimeFaces.settings) PrimeFaces.settings.locale = state.dataset.lang;
  }

  /* a toast moves to the live region, where the next answer of the server leaves it alone */
  let toastEnds = 0;
  function showToast() {
    const item = document.querySelector("#toastSource > .su-toast-item");
    const region = byId("toast");
    if (!item || !region) return;
    region.replaceChildren(item);
    clearTimeout(toastEnds);
    toastEnds = setTimeout(hideToast, 12000);
  }
  function hideToast() {
    const region = byId("toast");
    if (!region) return;
    if (region.matches(":hover, :focus-within")) toastEnds = setTimeout(hideToast, 4000);
    else region.replaceChildren();
  }

  /* hints and refusals belong to their field for a screen reader too */
  function describeFields() {
    for (const field of document.querySelectorAll(".su-field")) {
      const input = field.querySelector("input:not([type=hidden]), textarea, select, [role=combobox]");
      if (!input) continue;
      const words = [...field.querySelectorAll(".su-hint, .ui-message")].filter(n => n.textContent.trim());
      words.forEach((n, i) => { if (!n.id) n.id = (input.id || "field") + "-said-" + i; });
      if (words.length) input.setAttribute("aria-describedby", words.map(n => n.id).join(" "));
      else input.removeAttribute("aria-describedby");
    }
  }

  /* the first refused field gets the focus after a refusal; a refusal of the whole comes in sight, and what is typed keeps the focus */
  function focusRefused() {
    const refused = document.querySelector(".su-work [aria-invalid=true], .su-aside [aria-invalid=true]");
    if (refused && refused.offsetParent) { refused.focus(); return; }
    const said = document.querySelector("#messages [role=alert]");
    if (said) said.scrollIntoView({ block: "nearest" });
  }

  const echoWaits = new WeakMap();   /* one per field: who types on in the next one still sees what the first one means */
  const echoOf = input => document.querySelector('[data-echo-for="' + input.dataset.echo + '"], [data-echo-for="' + input.id.split(":").pop() + '"]');
  function echoDate(input) {
    const echo = echoOf(input);
    if (!echo) return;
    clearTimeout(echoWaits.get(input));
    if (!input.value.trim()) { echo.textContent = ""; return; }
    echoWaits.set(input, setTimeout(async () => {
      const asked = input.value;
      const answer = await fetch(base() + "/api/v1/dates/echo?lean=" + encodeURIComponent(input.dataset.lean || ""),
        { method: "POST", body: asked, headers: { "Content-Type": "text/plain" }, redirect: "manual" });
      if (answer.ok && input.value === asked) echo.textContent = await answer.text();
    }, 150));
  }

  const base = () => (byId("shellState") && byId("shellState").dataset.base) || "";

  function openDialog(id) {
    const dialog = byId(id);
    if (dialog && !dialog.open) dialog.showModal();
  }

  document.addEventListener("input", e => { if (e.target.matches("input[data-date]")) echoDate(e.target); });

  document.addEventListener("click", e => {
    const opens = e.target.closest("[data-opens]");
    if (opens) { const menu = byId("userMenu"); if (menu && menu.matches(":popover-open")) menu.hidePopover(); openDialog(opens.dataset.opens); return; }
    const closes = e.target.closest("[data-closes]");
    if (closes) { byId(closes.dataset.closes).close(); return; }
    if (e.target.closest(".su-toast-close")) { byId("toast").replaceChildren(); return; }
    const focuses = e.target.closest("a[data-focus]");
    if (focuses) {
      const wanted = byId(focuses.dataset.focus + "_input") || byId(focuses.dataset.focus + "_focus") || byId(focuses.dataset.focus);
      if (!wanted) return;
      e.preventDefault();
      const target = wanted.matches("input, textarea, select, button, a") ? wanted : wanted.querySelector("input, textarea, select, button, a");
      if (target) target.focus();
      return;
    }
    if (e.target.matches("dialog.su-dialog")) e.target.close();   /* a click on the backdrop */
  });

  /* the language changes, the place on the page does not */
  let place = null;
  document.addEventListener("click", e => { if (e.target.closest("[data-language]")) place = { x: window.scrollX, y: window.scrollY }; }, true);

  function settle() {
    if (place) { window.scrollTo(place.x, place.y); place = null; }
    followState();
    showToast();
    describeFields();
  }

  window.Suivi = { openDialog, base, settle };
  document.addEventListener("DOMContentLoaded", () => { settle(); focusRefused(); });
  if (document.readyState !== "loading") { settle(); focusRefused(); }
  if (window.PrimeFaces && PrimeFaces.ajax) PrimeFaces.ajax.minLoadAnimation = 0;   /* a button works again as soon as the server has answered: no key is lost */
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", (e, xhr, settings, args) => {
      settle();
      if (args && args.validationFailed) focusRefused();
    });
  }
})();
