/** Where what had the focus is gone, readers and keyboards start where the view does. */
export function focusMain(): void {
  document.querySelector("main")?.focus();
}

/** The same where it is not sure to be gone. */
export function focusMainIfLost(): void {
  if (document.activeElement === document.body) focusMain();
}
