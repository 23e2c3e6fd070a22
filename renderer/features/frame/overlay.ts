/** What is called up over the room. */
export type Overlay = 'search' | 'help' | 'about' | 'shortcuts' | null
