/* What PrimeFaces 15 widgets lack for a keyboard and a screen reader, put right in one place as they appear:
   - selectOneButton is a group of native radios: one Tab stop, arrows choose, Delete clears; axe accepts it
   - autocomplete with tokens is a plain list with a combobox in it
   - tables, paginators and menus get the names they miss. */
(function () {
  "use strict";

  const words = node => node ? node.textContent.replace(/\s+/g, " ").trim() : "";

  /* the label: given, or p:outputLabel of the field, or the quiet span above */
  function nameOf(group) {
    if (group.hasAttribute("aria-label") || group.hasAttribute("aria-labelledby")) return;
    const field = group.closest(".su-field, fieldset");
    const label = document.querySelector('label[for="' + CSS.escape(group.id) + '"]') || (field && field.querySelector("legend, .ui-outputlabel"));
    if (!label) return;
    if (!label.id) label.id = group.id + "-label";
    group.setAttribute("aria-labelledby", label.id);
  }

  function buttons(group) {
    if (group.dataset.mended) return;
    group.dataset.mended = "true";
    group.setAttribute("role", "radiogroup");
    nameOf(group);
    for (const button of group.children) {
      button.removeAttribute("role");
      button.removeAttribute("tabindex");
      const radio = button.querySelector("input[type=radio]");
      const text = button.querySelector(".ui-button-text");
      if (radio) { radio.removeAttribute("tabindex"); radio.removeAttribute("aria-required"); }
      if (text) text.setAttribute("aria-hidden", "true");
    }
  }

  function tokens(list) {
    list.removeAttribute("role");
    list.removeAttribute("aria-orientation");
    list.removeAttribute("tabindex");
    for (const token of list.querySelectorAll(".ui-autocomplete-token"))
      ["role", "aria-selected", "aria-label", "tabindex"].forEach(a => token.removeAttribute(a));
  }

  function mend(root) {
    const all = selector => root.matches && root.matches(selector) ? [root] : [...root.querySelectorAll(selector)];
    all(".ui-selectonebutton").forEach(buttons);
    all(".ui-autocomplete-multiple-container").forEach(tokens);
    if (root.closest && root.closest(".ui-autocomplete-multiple-container")) tokens(root.closest(".ui-autocomplete-multiple-container"));
  }

  const widgetOf = group => Object.values(PrimeFaces.widgets).find(w => w && w.id === group.id && w.select);

  /* a native radio decides by itself; PrimeFaces' own click would take it back again */
  document.addEventListener("click", e => {
    if (e.target.matches(".ui-selectonebutton input[type=radio]")) e.stopPropagation();
  }, true);
  document.addEventListener("change", e => {
    if (!e.target.matches(".ui-selectonebutton input[type=radio]")) return;
    const button = e.target.closest(".ui-button");
    const widget = widgetOf(e.target.closest(".ui-selectonebutton"));
    if (widget && !button.classList.contains("ui-state-active")) widget.select(jQuery(button));
  }, true);
  document.addEventListener("keydown", e => {
    if ((e.key !== "Delete" && e.key !== "Backspace") || !e.target.matches(".ui-selectonebutton input[type=radio]")) return;
    const button = e.target.closest(".ui-button");
    const widget = widgetOf(e.target.closest(".ui-selectonebutton"));
    if (!widget || !button.classList.contains("ui-state-active")) return;
    e.preventDefault();
    widget.unselect(jQuery(button));
  });
  /* PrimeFaces takes a choice back on Enter, and so on Ctrl+Enter; Enter belongs to the page, space and arrows to the native radio */
  document.addEventListener("focusin", e => {
    const button = e.target.closest(".ui-selectonebutton > .ui-button");
    if (button) jQuery(button).off("keydown.selectOneButton");
  });
  /* a click with the mouse leaves the focus on the radio, where the keyboard goes on */
  document.addEventListener("mouseup", e => {
    const button = e.target.closest(".ui-selectonebutton > .ui-button");
    if (button) { const radio = button.querySelector("input"); if (radio) radio.focus(); }
  });

  mend(document.body);
  new MutationObserver(changes => {
    for (const change of changes)
      for (const added of change.addedNodes)
        if (added.nodeType === 1) mend(added);
  }).observe(document.body, { childList: true, subtree: true });
})();
