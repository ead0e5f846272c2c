/**
 * The nodes of a graph from which a way leads back to them, each with one that stands for its cycle. Tarjan's strongly connected
 * components, without recursion: chains may be of any length.
 */
export function cyclesOf<Node>(edges: ReadonlyMap<Node, readonly Node[]>): ReadonlyMap<Node, Node> {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const cyclic = new Map<Node, Node>();
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const walk: { id: Node; next: number }[] = [{ id: root, next: 0 }];
    enter(root);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const target = edges.get(top.id)?.[top.next];
      top.next += 1;
      if (target !== undefined) {
        if (!order.has(target) && edges.has(target)) {
          enter(target);
          walk.push({ id: target, next: 0 });
        } else if (isOpen.has(target)) lower(top.id, order.get(target) ?? 0);
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent) lower(parent.id, low.get(top.id) ?? 0);
      if (low.get(top.id) === order.get(top.id)) close(top.id);
    }
  }
  return cyclic;

  function enter(id: Node): void {
    low.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
  }
  function lower(id: Node, to: number): void {
    low.set(id, Math.min(low.get(id) ?? to, to));
  }
  function close(id: Node): void {
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || edges.get(id)?.includes(id)) {
      for (const member of members) cyclic.set(member, id);
    }
  }
}
