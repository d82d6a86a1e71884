//! Labelled `for` loops, left from the inside by `break` and gone on with by `continue`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn grid_search(grid: &[[f64; 3]], limit: f64) -> f64 {
    let mut sum = 0.0;
    let mut visited = 0;
    'rows: for row in grid {
        let mut running = 1.0;
        for (column, &cell) in row.iter().enumerate() {
            if cell < 0.0 {
                continue 'rows;
            }
            visited += 1;
            running *= cell;
            sum += running * (column as f64 + 1.0);
            if sum > limit {
                break 'rows;
            }
        }
        sum = sum.sqrt();
    }
    sum * visited as f64
}

pub fn check() {
    check_flat(
        |v| grid_search(v[1..].as_chunks().0, v[0]),
        |v, d| {
            let (value, d_limit) = grid_search_grad(v[1..].as_chunks().0, d[1..].as_chunks_mut().0, v[0]);
            d[0] = d_limit;
            value
        },
        &[
            &[50.0, 0.6, 0.3, 0.5, 1.5, -0.7, 0.8, 2.0, 1.1, 0.9],
            &[5.0, 0.6, 1.3, 0.5, 1.5, 2.7, 0.8, 2.0, 1.1, 0.9],
            &[1.0],
        ],
    );
}
