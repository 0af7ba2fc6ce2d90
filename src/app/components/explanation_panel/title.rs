//! What an opened explanation is called, and where it belongs.
//!
//! Separate because the panel shows it above every kind of content.

use crate::app::text::explanation as text;
use crate::app::text::words;
use crate::catalog::Catalog;
use crate::engine::Report;
use crate::session::Opened;

/// Name, and the place where it belongs.
pub(super) fn title(catalog: &'static Catalog, report: &Report, opened: Opened) -> (String, &'static str) {
    let framework_title =
        |framework: crate::catalog::FrameworkIndex| catalog.frameworks[framework.position()].title;
    let (name, place) = match opened {
        Opened::Framework(framework) => (
            framework_title(framework).to_string(),
            catalog.frameworks[framework.position()].full_title.get(),
        ),
        Opened::Part(part) => {
            let row = &catalog.parts[part.position()];
            (row.title.to_string(), framework_title(row.framework))
        }
        Opened::Family(family) => {
            let row = &catalog.families[family.position()];
            (row.title.to_string(), catalog.parts[row.part.position()].title)
        }
        Opened::Requirement(requirement) => {
            let row = &catalog.requirements[requirement.position()];
            let name = text::requirement_title(words::citation(row.id), row.title);
            (name, framework_title(catalog.framework_of(requirement)))
        }
        Opened::Control(control) => {
            let row = &catalog.controls[control.position()];
            (row.title.to_string(), catalog.domains[row.domain.position()].title)
        }
        Opened::Overlap(part) => {
            let row = &catalog.parts[part.position()];
            let others: Vec<&str> = report
                .frameworks
                .iter()
                .filter(|other| other.framework != row.framework)
                .map(|other| framework_title(other.framework))
                .collect();
            (text::overlap_title(&words::list(&others), row.title), framework_title(row.framework))
        }
    };
    (name, place)
}
