/** Whether the focus goes to the fields of the plan or to another place of its list. */
export function staysNear(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-pane="tree"], [data-pane="fields"]') !== null
}
