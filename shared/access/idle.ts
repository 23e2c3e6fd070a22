/** Minutes without a key or a movement after which the screen may lock itself; 0 is never. */
export const idleMinutes = [0, 1, 5, 10, 15, 30, 60] as const

/** What holds until somebody chooses otherwise. */
export const usualIdleMinutes = 10
