//! Reads the HTML that Yew's renderer for servers writes, and finds elements in it as a style sheet would.
//!
//! Separate because it knows nothing of the page. It reads only what that renderer writes, and panics at anything else,
//! so that nothing is overlooked.

/// An element or a text.
#[derive(Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A text, its escapes undone.
    Text(String),
}

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    /// The name of its tag.
    pub tag: String,
    /// Its attributes, as they are written.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

const VOID: [&str; 8] = ["area", "br", "col", "hr", "img", "input", "link", "wbr"];

/// An element without a name that holds everything in the text.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix("</") {
            let (tag, tail) = tail.split_once('>').unwrap();
            let done = open.pop().unwrap();
            assert_eq!(done.tag, tag, "closed out of turn");
            open.last_mut().unwrap().children.push(Node::Element(done));
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix('<') {
            let (element, tail) = start(tail);
            if VOID.contains(&&*element.tag) {
                open.last_mut().unwrap().children.push(Node::Element(element));
            } else {
                open.push(element);
            }
            rest = tail;
        } else {
            let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            open.last_mut().unwrap().children.push(Node::Text(unescaped(text)));
            rest = tail;
        }
    }
    assert_eq!(open.len(), 1, "left open");
    open.remove(0)
}

/// A start tag, behind its `<`.
fn start(mut rest: &str) -> (Element, &str) {
    let end = rest.find([' ', '>']).unwrap();
    let tag = rest[..end].to_owned();
    rest = &rest[end..];
    let mut attributes = Vec::new();
    while let Some(tail) = rest.strip_prefix(' ') {
        let end = tail.find(['=', ' ', '>']).unwrap();
        let name = tail[..end].to_owned();
        rest = &tail[end..];
        let mut value = "";
        if let Some(tail) = rest.strip_prefix("=\"") {
            (value, rest) = tail.split_once('"').unwrap();
        }
        attributes.push((name, unescaped(value)));
    }
    (Element { tag, attributes, children: Vec::new() }, rest.strip_prefix('>').unwrap())
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').unwrap();
        whole.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#x27" => '\'',
            _ => panic!("an escape that is not known: {name}"),
        });
        whole.push_str(rest);
    }
    whole
}

impl Element {
    /// The value of an attribute.
    pub fn find_attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| &**value)
    }

    /// The value of an attribute that has to be there.
    pub fn attribute(&self, name: &str) -> &str {
        self.find_attribute(name).unwrap_or_else(|| panic!("no {name} at {:?}", self.attributes))
    }

    /// The value of `data-…`.
    pub fn data(&self, name: &str) -> &str {
        self.attribute(&format!("data-{name}"))
    }

    /// All elements inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All texts inside in their order, white space as one space.
    pub fn text(&self) -> String {
        let mut whole = String::new();
        self.gather(&mut whole);
        whole.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, into: &mut String) {
        // What a browser puts on lines of its own does not run into what stands before it.
        const INLINE: [&str; 9] = ["a", "abbr", "bdi", "b", "cite", "em", "q", "span", "strong"];
        let is_inline = INLINE.contains(&&*self.tag);
        for child in &self.children {
            match child {
                Node::Element(element) => element.gather(into),
                Node::Text(text) => into.push_str(text),
            }
        }
        if !is_inline {
            into.push(' ');
        }
    }

    /// All elements inside, at any depth, that a selector speaks of: names of tags, `.class`, `#id`, `[name]`,
    /// `[name="value"]`, one inside another by a space, straight inside by ` > `.
    pub fn all(&self, selector: &str) -> Vec<&Element> {
        let selector = &Selector::read(selector);
        let mut found = Vec::new();
        self.search(selector, &mut Vec::new(), &mut found);
        found
    }

    fn search<'a>(&'a self, selector: &Selector, above: &mut Vec<&'a Element>, found: &mut Vec<&'a Element>) {
        above.push(self);
        for element in self.elements() {
            if selector.speaks_of(element, above) {
                found.push(element);
            }
            element.search(selector, above, found);
        }
        above.pop();
    }

    /// How many there are.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// The first of them, where there is one.
    pub fn find(&self, selector: &str) -> Option<&Element> {
        self.all(selector).into_iter().next()
    }

    /// The first of them, which has to be there.
    pub fn first(&self, selector: &str) -> &Element {
        self.find(selector).unwrap_or_else(|| panic!("nothing is {selector}"))
    }

    /// The value of `data-…` of all of them.
    pub fn datas(&self, selector: &str, name: &str) -> Vec<&str> {
        self.all(selector).into_iter().map(|element| element.data(name)).collect()
    }

    /// One tag or text a line, indented; attributes in the order of their names.
    pub fn written(&self) -> String {
        let mut lines = String::new();
        self.write(0, &mut lines);
        lines
    }

    fn write(&self, depth: usize, lines: &mut String) {
        let pad = "  ".repeat(depth);
        let mut attributes: Vec<String> =
            self.attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
        attributes.sort();
        lines.push_str(&format!("{pad}<{}{}>\n", self.tag, attributes.concat()));
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(depth + 1, lines),
                Node::Text(text) => {
                    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    if !text.is_empty() {
                        lines.push_str(&format!("{pad}  {text}\n"));
                    }
                }
            }
        }
    }
}

/// Steps from the outside in: whether straight inside the one before, and what is asked of the element.
struct Selector(Vec<(bool, Vec<Test>)>);

enum Test {
    Tag(String),
    Class(String),
    Has(String),
    Is(String, String),
}

impl Selector {
    fn read(mut text: &str) -> Self {
        let mut steps = vec![(false, Vec::new())];
        while let Some(first) = text.chars().next() {
            let tests = &mut steps.last_mut().unwrap().1;
            match first {
                ' ' => {
                    text = text.trim_start();
                    let inner = text.strip_prefix('>').map(str::trim_start);
                    text = inner.unwrap_or(text);
                    steps.push((inner.is_some(), Vec::new()));
                }
                '[' => {
                    // A value in quotation marks may hold anything but those.
                    let (test, rest) = match text[1..].split_once("=\"") {
                        Some((name, rest)) if !name.contains(']') => {
                            let (value, rest) = rest.split_once("\"]").unwrap();
                            (Test::Is(name.into(), value.into()), rest)
                        }
                        _ => {
                            let (name, rest) = text[1..].split_once(']').unwrap();
                            (Test::Has(name.into()), rest)
                        }
                    };
                    tests.push(test);
                    text = rest;
                }
                _ => {
                    let body = text.trim_start_matches(['.', '#']);
                    let end = body.find(['.', '#', '[', ' ']).unwrap_or(body.len());
                    let name = body[..end].to_owned();
                    assert!(!name.contains([':', ',', '+', '~', '*', '>']), "not understood: {name}");
                    tests.push(match first {
                        '.' => Test::Class(name),
                        '#' => Test::Is("id".into(), name),
                        _ => Test::Tag(name),
                    });
                    text = &body[end..];
                }
            }
        }
        Self(steps)
    }

    fn speaks_of(&self, element: &Element, above: &[&Element]) -> bool {
        let Some(((is_straight, tests), before)) = self.0.split_last() else { return true };
        if !tests.iter().all(|test| test.holds(element)) {
            return false;
        }
        matches(before, *is_straight, above)
    }
}

fn matches(steps: &[(bool, Vec<Test>)], is_straight: bool, above: &[&Element]) -> bool {
    let Some(((next, tests), before)) = steps.split_last() else { return true };
    let nearest = if is_straight { above.len().saturating_sub(1) } else { 0 };
    (nearest..above.len()).rev().any(|place| {
        tests.iter().all(|test| test.holds(above[place])) && matches(before, *next, &above[..place])
    })
}

impl Test {
    fn holds(&self, element: &Element) -> bool {
        match self {
            Self::Tag(tag) => element.tag == *tag,
            Self::Class(class) => element
                .find_attribute("class")
                .is_some_and(|own| own.split_ascii_whitespace().any(|one| one == class)),
            Self::Has(name) => element.find_attribute(name).is_some(),
            Self::Is(name, value) => element.find_attribute(name) == Some(value),
        }
    }
}

#[test]
fn elements_are_found_as_a_style_sheet_finds_them() {
    let page = parse(
        r#"<p id="one" class="a b">x &lt;<input checked value="&quot;"><b>y</b></p><ul data-n="1"><li>z<b>w</b></li></ul>"#,
    );
    for (selector, number) in [
        ("p", 1),
        ("b", 2),
        ("p b", 1),
        ("ul b", 1),
        ("ul > b", 0),
        ("ul > li > b", 1),
        (".b", 1),
        (".c", 0),
        ("p.a[id]", 1),
        ("#one input[checked]", 1),
        ("[data-n=\"1\"] li b", 1),
        ("[data-n=\"2\"]", 0),
        ("p ul", 0),
    ] {
        assert_eq!(page.count(selector), number, "{selector}");
    }
    assert_eq!(page.first("input").attribute("value"), "\"");
    assert_eq!((page.first("p").text(), page.text()), ("x < y".to_owned(), "x < y zw".to_owned()));
    assert_eq!(page.first("ul").written(), "<ul data-n=\"1\">\n  <li>\n    z\n    <b>\n      w\n");
}
