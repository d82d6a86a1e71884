pub fn labelled_search_grad(
    heights: &[f64],
    d_heights: &mut [f64],
    threshold: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_heights, heights, "heights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = heights.len();
    let mut score: f64 = 0.0;
    let mut i = 0;
    let mut product: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    while i < n {
        let j = i + 1;
        let product_1 = heights[i];
        let mut j_1 = j;
        let mut product_2: f64 = product_1;
        let mut returns_1 = false;
        let mut returns_2 = false;
        let mut trips_1 = 0usize;
        while j_1 < n {
            let t = heights[j_1] < 0.0;
            let (t_1, t_2, t_3, t_4) = if t {
                (false, false, j_1, product_2)
            } else {
                let product_1 = product_2 * heights[j_1];
                let t = product_1 > threshold;
                let t_1 = if t {
                    j_1
                } else {
                    let j = j_1 + 1;
                    j
                };
                (t, !t, t_1, product_1)
            };
            let (t_5, t_6) = if t_2 { (false, false) } else { (t_1, t) };
            let trips_2 = trips_1 + 1usize;
            records.push(product_2);
            j_1 = t_3;
            product_2 = t_4;
            returns_1 = t_5;
            returns_2 = t_6;
            trips_1 = trips_2;
            if !t_2 {
                break;
            }
        }
        let score_1 = if returns_1 { score } else { score };
        let (score_2, i_1) = if returns_2 {
            let i_1 = j_1 + 1;
            let score_2 = score - 0.1 * product_2;
            (score_2, i_1)
        } else {
            (score_1, i)
        };
        let (t, t_1, t_2) = if returns_1 || returns_2 {
            (returns_2, score_2, i_1)
        } else {
            let score_1 = score_2 + product_2;
            let i_1 = i_1 + 1;
            (true, score_1, i_1)
        };
        let trips_2 = trips + 1usize;
        records_1.push((i, returns_2, trips_1));
        score = t_1;
        i = t_2;
        product = product_2;
        returns = returns_1;
        trips = trips_2;
        if !t {
            break;
        }
    }
    let score_1 = if returns {
        let score_1 = score + (product - threshold);
        score_1
    } else {
        score
    };
    ::autodiff_runtime::shadow::clear(d_heights, heights);
    let (d_threshold, d_score, d_product) = if returns {
        (-1.0, 1.0, 1.0)
    } else {
        (0.0, 1.0, 0.0)
    };
    let mut d_score_1: f64 = d_score;
    let mut d_product_1: f64 = d_product;
    for k in (0..trips).rev() {
        let (i, returns_1, trips_1) = records_1.pop();
        let returns = k + 1 == trips && returns;
        let j_1 = i + 1;
        let (d_product, d_score) = if returns || returns_1 {
            (d_product_1, d_score_1)
        } else {
            (d_product_1 + d_score_1, d_score_1)
        };
        let (d_score_2, d_product_2, d_score_3) = if returns_1 {
            (d_score, d_product - d_score * 0.1, -0.0)
        } else {
            (-0.0, d_product, d_score)
        };
        let d_score = if returns {
            d_score_2 + d_score_3
        } else {
            d_score_2 + d_score_3
        };
        let mut d_product: f64 = d_product_2;
        for k in (0..trips_1).rev() {
            let product = records.pop();
            let t = k + 1;
            let j_1 = ::autodiff_runtime::index::nth(j_1, k);
            if !(t == trips_1 && returns_1) {
                let t = heights[j_1];
                d_heights[j_1] += d_product * product;
                d_product *= t;
            }
        }
        d_heights[i] += d_product;
        d_score_1 = d_score;
        d_product_1 = -0.0;
    }
    (score_1, d_threshold)
}
