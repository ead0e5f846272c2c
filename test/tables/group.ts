/** The members of a list by a word for each, in the order in which the words come. (`Map.groupBy` needs Node 21.) */
export function grouped<Member>(
  members: readonly Member[],
  wordOf: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const word = wordOf(member);
    const group = groups.get(word);
    if (group) group.push(member);
    else groups.set(word, [member]);
  }
  return groups;
}
