//! Things that need other things, as a forest, walked so that all that needs a thing comes right after it.
//!
//! Separate because both searches for a best set walk it, each in its own order: "take this node" goes on with the
//! next one, "leave it out with all that needs it" goes on after its subtree.

/// One thing, in the order of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Its position among the things.
    pub item: usize,
    /// Position of the first node after this one and all that needs it.
    pub after: usize,
}

/// Walks the forest: each thing before what needs it, siblings as they come in `order`. `requires` says by position
/// what each thing needs. Things that need each other in a circle are not in it.
pub(super) fn preorder(requires: &[Option<usize>], order: impl Iterator<Item = usize>) -> Vec<Node> {
    let mut children = vec![Vec::new(); requires.len()];
    let mut roots = Vec::new();
    for position in order {
        match requires[position] {
            Some(required) if required < requires.len() => children[required].push(position),
            _ => roots.push(position),
        }
    }
    let mut nodes = Vec::with_capacity(requires.len());
    // (item, whether its subtree has been walked and this is the way back to the node at that position)
    let mut stack: Vec<(usize, Option<usize>)> = roots.into_iter().rev().map(|root| (root, None)).collect();
    while let Some((item, entered_as)) = stack.pop() {
        if let Some(node) = entered_as {
            nodes[node] = Node { item, after: nodes.len() };
        } else {
            stack.push((item, Some(nodes.len())));
            nodes.push(Node { item, after: 0 });
            stack.extend(children[item].iter().rev().map(|child| (*child, None)));
        }
    }
    nodes
}
