import { createContext } from 'react'

/** The id of the meeting or body whose part a form is on, for controls that offer other parts of the same. */
export const OwnerContext = createContext('')
