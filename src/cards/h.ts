/** Nodes for satori, written as function calls; plain data, so that a tree can be hashed and sent. */

export type Style = Record<string, string | number>;

export interface Node {
  type: string;
  props: {
    style?: Style;
    children?: string | Node[];
    [attribute: string]: unknown;
  };
}

/** What may stand among children; the empty values are left out. */
export type Child = Node | undefined | false;

/** A node of any type with its attributes. */
export function h(type: string, attributes: Record<string, unknown>, children?: Child[]): Node {
  return children
    ? { type, props: { ...attributes, children: present(children) } }
    : { type, props: attributes };
}

/** A flex column. Satori follows CSS, whose defaults would let boxes grow and shrink by surprise. */
export function column(style: Style, ...children: Child[]): Node {
  return box({ flexDirection: 'column', ...style }, children);
}

/** A flex row. */
export function row(style: Style, ...children: Child[]): Node {
  return box({ flexDirection: 'row', ...style }, children);
}

/** An empty box at a fixed place of its parent: lines, grounds, dots. */
export function shape(style: Style): Node {
  return box({ position: 'absolute', ...style }, []);
}

function box(style: Style, children: Child[]): Node {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', boxSizing: 'border-box', flexShrink: 0, ...style },
      children: present(children),
    },
  };
}

function present(children: Child[]): Node[] {
  return children.filter((child): child is Node => Boolean(child));
}
