/** How many nodes the saving process gives every plan, in the same write. */
export const nodesOfPlan = 3
