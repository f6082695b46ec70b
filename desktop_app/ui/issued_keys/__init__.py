"""The parts of the page "Khóa đã cấp": issuing, revoking, publishing, and where the issuing key is kept."""
