/** For a button that cannot be used now: it keeps the focus it may have, which a really disabled one would drop. */
export const unavailable = { 'aria-disabled': true, onPress: () => undefined, type: 'button' } as const
