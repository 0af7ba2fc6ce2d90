//! Which requirements of which frameworks ask a question.
//!
//! Separate because this is the crosswalk in small: one answer, several requirements.

use crate::app::components::requirement_chip;
use crate::app::desk::Desk;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, FrameworkIndex, RequirementIndex};
use yew::prelude::*;

/// The applicable requirements that name a control, by framework.
pub fn asked_by(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[index.position()];
    let mut asking: Vec<RequirementIndex> = control
        .named_by
        .iter()
        .map(|(requirement, _)| *requirement)
        .filter(|r| desk.report.requirements[r.position()].applicability.is_applicable())
        .collect();
    asking.dedup();
    let frameworks = (0..catalog.frameworks.len()).filter_map(|p| u16::try_from(p).ok().map(FrameworkIndex));
    html! {
        <dl class="crosscheck-asked-by">
            for framework in frameworks {
                if asking.iter().any(|r| catalog.framework_of(*r) == framework) {
                    <div
                        key={catalog.frameworks[framework.position()].id}
                        data-framework={catalog.frameworks[framework.position()].id}
                    >
                        <dt>
                            <span class="crosscheck-visually-hidden">{ text::ASKED_BY }{ " " }</span>
                            { catalog.frameworks[framework.position()].title }
                        </dt>
                        <dd>
                            for requirement in asking.iter().copied().filter(|r| catalog.framework_of(*r) == framework) {
                                <key={requirement.position()}>{ requirement_chip(desk, requirement, &format!("asked-{}", control.id)) }</>
                            }
                        </dd>
                    </div>
                }
            }
        </dl>
    }
}
