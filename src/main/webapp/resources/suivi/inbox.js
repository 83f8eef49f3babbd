/* The inbox: one menu for all rows, the row that stays chosen after each answer, the URL that follows the filter. */
(function () {
  "use strict";

  const byId = id => document.getElementById(id);
  const rows = () => [...document.querySelectorAll("#inboxList [data-row]")];
  let at = -1;   /* place in the list of the row last acted on */

  function choose(task, from) {
    byId("chosenTask").value = task;
    at = rows().indexOf(from.closest("[data-row]"));
  }

  function openMenu(button) {
    const menu = byId("taskMenu");
    choose(button.dataset.taskMenu, button);
    const is = { free: button.dataset.free === "true", taken: button.dataset.free !== "true", rests: button.dataset.rests === "true", awake: button.dataset.rests !== "true" };
    menu.querySelectorAll("[data-when]").forEach(item => item.hidden = !is[item.dataset.when]);
    const link = menu.querySelector("[data-case-link]");
    link.hidden = !button.dataset.case;
    link.href = link.href.split("?")[0] + "?id=" + button.dataset.case;
    menu.showPopover();
    const place = button.getBoundingClientRect();
    const room = window.innerHeight - place.bottom;
    menu.style.inset = "auto";
    menu.style.left = Math.max(8, place.right - menu.offsetWidth) + "px";
    menu.style.top = (room > menu.offsetHeight + 8 ? place.bottom + 4 : Math.max(8, place.top - menu.offsetHeight - 4)) + "px";
    const first = [...menu.querySelectorAll("a, button")].find(item => !item.hidden);
    if (first) first.focus();
  }

  document.addEventListener("click", e => {
    const opens = e.target.closest("[data-task-menu]");
    if (opens) { openMenu(opens); return; }
    const claim = e.target.closest("[data-claim]");
    if (claim) { choose(claim.dataset.claim, claim); byId("claimTask").click(); return; }
    const dialog = e.target.closest("[data-inbox-dialog]");
    if (dialog) { byId("taskMenu").hidePopover(); Suivi.openDialog(dialog.dataset.inboxDialog); return; }
    if (e.target.closest("#taskMenu a")) byId("taskMenu").hidePopover();
  });

  /* in a menu the arrows move */
  document.addEventListener("keydown", e => {
    const menu = e.target.closest(".su-popmenu");
    if (!menu || !["ArrowDown", "ArrowUp"].includes(e.key)) return;
    const items = [...menu.querySelectorAll("a, button")].filter(item => !item.hidden);
    items[(items.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : items.length - 1)) % items.length].focus();
    e.preventDefault();
  });

  function focusRow(row) {
    const link = row && row.querySelector("a[href]");
    if (!link) return;
    row.classList.add("su-row-now", "ui-state-highlight");
    link.focus({ preventScroll: false });
  }

  function afterAnswer(e, xhr, settings, args) {
    const list = byId("inboxList");
    if (!list) return;
    if (list.dataset.url && location.pathname + location.search !== list.dataset.url) history.replaceState(history.state, "", list.dataset.url);
    if (args && args.validationFailed) return;
    document.querySelectorAll("dialog[open]").forEach(dialog => dialog.querySelector("[data-closes-after=" + dialog.id + "]") && dialog.close());
    if (at >= 0 && document.activeElement === document.body) focusRow(rows()[Math.min(at, rows().length - 1)]);
    at = -1;
  }

  if (window.jQuery) jQuery(document).on("pfAjaxComplete", afterAnswer);
  const list = byId("inboxList");
  if (list && list.dataset.selected) focusRow(rows().find(row => row.dataset.row === list.dataset.selected));
})();
