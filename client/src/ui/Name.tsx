/** A person as lists have them, family name first: each name by itself, so that the comma stays between two that are written differently. */
export const ListedName = (props: { of: { familyName: string; givenNames: string } }) => (
  <>
    <bdi>{props.of.familyName}</bdi>, <bdi>{props.of.givenNames}</bdi>
  </>
);

/** A name, isolated, so that an Arabic or Hebrew one does not turn the words around it. */
export const Name = (props: { children: string }) => <bdi>{props.children}</bdi>;
