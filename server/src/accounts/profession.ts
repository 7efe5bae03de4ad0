/** R22: who need show no power of attorney unless the authority asks. A field of the person, apart from the capacity of a mandate. */
export const professions = ['ADVOCATE', 'PUBLIC_LEGAL_AID_ATTORNEY'] as const;
export type Profession = (typeof professions)[number];
