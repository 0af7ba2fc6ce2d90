//! Which requirements of which frameworks ask a question.
//!
//! Separate because this is the crosswalk in small: one answer, several requirements.

use crate::app::components::RequirementChip;
use crate::app::desk::use_desk;
use crate::app::text::assess as text;
use crate::catalog::{ControlIndex, FrameworkIndex, RequirementIndex};
use yew::prelude::*;

/// What [`AskedBy`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct AskedByProps {
    /// The control that is asked about.
    pub control: ControlIndex,
}

/// The applicable requirements that name a control, by framework.
#[function_component]
pub fn AskedBy(props: &AskedByProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let control = &catalog.controls[props.control.position()];
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
                                <RequirementChip
                                    key={requirement.position()}
                                    {requirement}
                                    place={format!("asked-{}", control.id)}
                                />
                            }
                        </dd>
                    </div>
                }
            }
        </dl>
    }
}
