//! The picture of the reprojection errors before and after, each at its own scale.

use plotters::prelude::*;

const SIZE: (u32, u32) = (900, 470);

/// The picture as an SVG document.
pub(crate) fn svg(before: &[(f64, f64)], after: &[(f64, f64)]) -> Result<String, DrawingAreaErrorKind<std::io::Error>> {
    let mut svg = String::new();
    let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let panels = root.split_evenly((1, 2));
    let sides = [("before", before, RGBColor(214, 96, 20)), ("after", after, RGBColor(31, 105, 180))];
    for (panel, (name, distances, colour)) in panels.iter().zip(sides) {
        // In thousandths of the width of an image.
        let dots: Vec<(f64, f64)> = distances.iter().map(|(x, y)| (1e3 * x, 1e3 * y)).collect();
        let most = 1.05 * dots.iter().fold(0.0_f64, |most, (x, y)| most.max(x.abs()).max(y.abs()));
        let mut chart = ChartBuilder::on(panel)
            .caption(format!("Reprojection errors {name}"), ("sans-serif", 18))
            .margin(12)
            .x_label_area_size(40)
            .y_label_area_size(50)
            .build_cartesian_2d(-most..most, -most..most)?;
        chart
            .configure_mesh()
            .light_line_style(TRANSPARENT)
            .x_labels(7)
            .y_labels(7)
            .x_desc("in x, thousandths of the image")
            .y_desc("in y")
            .label_style(("sans-serif", 13))
            .draw()?;
        chart.draw_series(dots.iter().map(|dot| Circle::new(*dot, 2, colour.mix(0.5).filled())))?;
    }
    root.present()?;
    drop(panels);
    drop(root);
    Ok(svg)
}
