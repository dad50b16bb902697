/** Puts what is wrong beside a field, or takes it away. */
export function tell(input: HTMLElement, problem = ''): void {
  const place = document.getElementById(`${input.id}-problem`);
  if (!place) return;
  place.textContent = problem;
  place.hidden = problem === '';
  if (problem) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
