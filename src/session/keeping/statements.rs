//! An assessment as single statements, so that a change can be kept without writing everything.
//!
//! Separate from reading and writing files: here a statement is a name and a text, whatever it says. It relies on
//! nothing but the indentation of our own files, in which no text of a visitor can contain a line end.

/// Statements by name: `date`, `answers/session-timeout`. In the order of names, so that two are easily compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements(Vec<(String, String)>);

impl Statements {
    /// Takes a file of ours apart; `None` where it is not indented as ours are.
    pub fn split(file: &str) -> Option<Self> {
        let mut all = Self::default();
        let mut group = String::new();
        let mut name = String::new();
        let mut value = String::new();
        let inside = file.strip_prefix("{\n")?.trim_end().strip_suffix('}')?;
        for line in inside.split('\n').filter(|line| !line.is_empty()) {
            let text = line.trim_start_matches(' ');
            match (line.len() - text.len(), text.strip_prefix('"')) {
                (2, Some(rest)) => {
                    all.take(&mut name, &mut value);
                    group.clear();
                    let (field, rest) = rest.split_once("\": ")?;
                    if rest == "{" {
                        group = field.to_owned();
                    } else {
                        name = field.to_owned();
                        value.push_str(rest);
                    }
                }
                (4, Some(rest)) if !group.is_empty() => {
                    all.take(&mut name, &mut value);
                    let (field, rest) = rest.split_once("\": ")?;
                    name = [&group, "/", field].concat();
                    value.push_str(rest);
                }
                (2, None) if !group.is_empty() && text.trim_end_matches(',') == "}" => {
                    all.take(&mut name, &mut value);
                    group.clear();
                }
                (0 | 1 | 3, _) => return None,
                _ if name.is_empty() => return None,
                _ => value.push_str(text),
            }
        }
        all.take(&mut name, &mut value);
        Some(all)
    }

    fn take(&mut self, name: &mut String, value: &mut String) {
        if !name.is_empty() {
            let value = std::mem::take(value);
            self.set(name, Some(value.strip_suffix(',').unwrap_or(&value)));
            name.clear();
        }
    }

    /// Puts them together to a file of the same meaning, which [`Statements::split`] takes apart again.
    pub fn join(&self) -> String {
        let mut file = String::from("{");
        let mut group = "";
        let mut is_first = true;
        for (name, value) in &self.0 {
            let (of, field) = name.split_once('/').unwrap_or(("", name));
            if of != group && !group.is_empty() {
                file.push_str("\n  }");
            }
            if !is_first {
                file.push(',');
            }
            if of != group && !of.is_empty() {
                file.push_str(&["\n  \"", of, "\": {"].concat());
            }
            let indent = if of.is_empty() { "\n  \"" } else { "\n    \"" };
            file.push_str(&[indent, field, "\": ", value].concat());
            group = of;
            is_first = false;
        }
        if !group.is_empty() {
            file.push_str("\n  }");
        }
        file.push_str("\n}\n");
        file
    }

    /// About how many bytes they are together.
    pub(super) fn size(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + value.len() + 4).sum()
    }

    /// States something, or takes it back.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        let found = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name));
        match (found, value) {
            (Ok(place), Some(value)) => self.0[place].1 = value.to_owned(),
            (Ok(place), None) => {
                self.0.remove(place);
            }
            (Err(place), Some(value)) => self.0.insert(place, (name.to_owned(), value.to_owned())),
            (Err(_), None) => {}
        }
    }

    fn find(&self, name: &str) -> Option<&str> {
        let place = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
        Some(&self.0[place].1)
    }

    /// What has to be said to get from here to there, a line each: a name, then a tab and the value; without
    /// both, the statement is taken back.
    pub fn changes_to(&self, there: &Self) -> String {
        let mut lines = String::new();
        for (name, value) in &there.0 {
            if self.find(name) != Some(value) {
                lines.push_str(&[name, "\t", value, "\n"].concat());
            }
        }
        for (name, _) in &self.0 {
            if there.find(name).is_none() {
                lines.push_str(&[name, "\n"].concat());
            }
        }
        lines
    }

    /// Makes such changes.
    pub fn change(&mut self, lines: &str) {
        for line in lines.split('\n').filter(|line| !line.is_empty()) {
            match line.split_once('\t') {
                Some((name, value)) => self.set(name, Some(value)),
                None => self.set(line, None),
            }
        }
    }
}
