/** A name, isolated, so that an Arabic or Hebrew one does not turn the words around it. */
export const Name = (props: { children: string }) => <bdi>{props.children}</bdi>;
