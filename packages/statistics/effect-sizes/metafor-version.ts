/**
 * An earlier version of metafor whose figures are to be reproduced, for what a paper printed. Without it a measure is that of
 * metafor 5.0 and later.
 *
 *   4.6  ROM, ROMC and CVR without the second-order correction of bias that came with 5.0
 *   3.8  those, and SMDH and SMCRH with J² in their variances
 */
export type AsIn = 'metafor 4.6' | 'metafor 3.8'
